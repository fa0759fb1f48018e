"""DOCX that `stet fix` wrote, read by python-docx and by mammoth, with its changes accepted and with
them turned down."""
import io
import re
import unittest
import zipfile

import docx
import mammoth
from docx.oxml.ns import qn
from test_readers import NEW, OLD, fix, renamed

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def text(paragraph, hidden, word):
    return "".join(
        node.text or "" for node in paragraph.iter(W + "t", word)
        if not any(parent.tag == W + hidden for parent in node.iterancestors()))


def accepted(paragraph):
    return text(paragraph, "del", W + "t")


def rejected(paragraph):
    return text(paragraph, "ins", W + "delText")


def saved(document) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def opened(content: bytes):
    return docx.Document(io.BytesIO(content))


def raw(content: bytes) -> str:
    """What mammoth reads: the text with all changes accepted, and the notes."""
    return mammoth.extract_raw_text(io.BytesIO(content)).value


def with_notes(content: bytes, note: str) -> bytes:
    """A file with a footnote, which python-docx can't make."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(result, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "[Content_Types].xml":
                part = part.replace(
                    b"</Types>",
                    f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'.encode())
            if name == "word/_rels/document.xml.rels":
                part = part.replace(
                    b"</Relationships>",
                    f'<Relationship Id="rIdN" Type="{relation}" Target="footnotes.xml"/></Relationships>'.encode())
            if name == "word/document.xml":
                part = part.replace(
                    b"<w:sectPr", b'<w:p><w:r><w:t>Noted</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:sectPr', 1)
            new.writestr(name, part)
        new.writestr("word/footnotes.xml",
                     f'<w:footnotes {space}><w:footnote w:id="2"><w:p><w:r><w:t>{note}</w:t></w:r></w:p></w:footnote></w:footnotes>')
    return result.getvalue()


class Word(unittest.TestCase):
    def check_kept(self, before, after, changed):
        """All members but the changed ones are the same, byte for byte, in the same order."""
        with zipfile.ZipFile(io.BytesIO(before)) as old, zipfile.ZipFile(io.BytesIO(after)) as new:
            self.assertIsNone(new.testzip())
            self.assertEqual(old.namelist(), new.namelist())
            for name in old.namelist():
                if name not in changed:
                    self.assertEqual(old.read(name), new.read(name))

    def test_runs_and_cells(self):
        document = docx.Document()
        document.add_heading("Talks go on", 1)
        paragraph = document.add_paragraph("The envoy met ")
        paragraph.add_run(OLD).bold = True
        paragraph.add_run(" & left.")
        document.add_table(1, 1).cell(0, 0).text = f"He is {OLD}."
        before = saved(document)
        result = fix("a.docx", before)
        after = opened(result)

        def paragraphs(document):
            return document.paragraphs + document.tables[0].cell(0, 0).paragraphs

        for old, new in zip(paragraphs(document), paragraphs(after), strict=True):
            self.assertEqual(old.style.name, new.style.name)
            self.assertEqual(renamed(old.text), accepted(new._p))
            self.assertEqual(old.text, rejected(new._p))
        self.assertEqual(2, sum(1 for _ in after.element.iter(W + "ins")))
        self.assertEqual(renamed(raw(before)), raw(result))
        self.check_kept(before, result, {"word/document.xml"})
        self.assertEqual(result, fix("a.docx", result))

    def test_a_word_over_several_runs(self):
        document = docx.Document()
        paragraph = document.add_paragraph("He flew to K")
        paragraph.add_run("i").bold = True
        paragraph.add_run("e").italic = True
        paragraph.add_run("v on Monday.")
        before = saved(document)
        result = fix("a.docx", before, "names")
        new = opened(result).paragraphs[0]
        self.assertEqual("He flew to Kyiv on Monday.", accepted(new._p))
        self.assertEqual("He flew to Kiev on Monday.", rejected(new._p))
        self.assertEqual(raw(before).replace("Kiev", "Kyiv"), raw(result))
        self.assertEqual(result, fix("a.docx", result, "names"))
        # What is put in looks as the first of what goes; the rest of each run as it looked.
        inserted = [run for run in new._p.iter(W + "r") if run.getparent().tag == W + "ins"]
        self.assertEqual(1, len(inserted))
        self.assertIsNotNone(inserted[0].find(qn("w:rPr")).find(qn("w:b")))
        self.assertEqual(2, sum(1 for _ in new._p.iter(W + "del")))

    def test_notes_headers_and_footers(self):
        document = docx.Document()
        document.add_paragraph(f"The envoy met {OLD}.")
        document.sections[0].header.paragraphs[0].text = f"{OLD} leaves"
        document.sections[0].footer.paragraphs[0].text = f"More on {OLD}."
        before = with_notes(saved(document), f"So {OLD} said.")
        result = fix("a.docx", before)
        after = opened(result).sections[0]
        for part in (after.header, after.footer):
            self.assertIn(NEW, accepted(part.paragraphs[0]._p))
            self.assertIn(OLD, rejected(part.paragraphs[0]._p))
        html = mammoth.convert_to_html(io.BytesIO(result)).value
        self.assertRegex(html, re.escape(f"So {NEW} said."))
        self.assertNotIn(OLD, html)
        with zipfile.ZipFile(io.BytesIO(result)) as archive:
            notes = archive.read("word/footnotes.xml").decode()
        self.assertIn("<w:delText", notes)
        parts = {name for name in zipfile.ZipFile(io.BytesIO(before)).namelist()
                 if "header" in name or "footer" in name}
        self.check_kept(before, result, parts | {"word/document.xml", "word/footnotes.xml"})
        self.assertEqual(result, fix("a.docx", result))


if __name__ == "__main__":
    unittest.main()
