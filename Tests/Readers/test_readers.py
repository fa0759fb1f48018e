"""Files that `stet fix` wrote, read by the libraries that others read them with.

Every sample is read before and after: the structure must be the same, and the text must differ in
the one name that was to be put right.
"""
import csv
import io
import os
import pathlib
import subprocess
import tempfile
import unittest

import html5lib
import lxml.etree
import lxml.html
import webvtt
from translate.storage import tmx, xliff

STET = os.environ["STET"]
OLD, NEW = "Khalil al Hayya", "Khalil al-Hayya"

NITF = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
<nitf><head><title>Talks</title><docdata><doc-id id-string="a&amp;b"/></docdata></head>
<body><body.head><hedline><hl1>Talks go on</hl1></hedline></body.head>
<body.content><p>CAIRO &#8212; <person>{OLD}</person> left the hall &amp; said nothing.</p>
<p><![CDATA[Then {OLD} & the others returned.]]></p></body.content></body></nitf>
"""
NEWSML_G2 = f"""<?xml version="1.0"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x" version="1"><itemMeta/>
<contentMeta><headline>{OLD} leaves</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml">
<html xmlns="http://www.w3.org/1999/xhtml"><body><p>The envoy <b>met</b> {OLD}.</p></body></html>
</inlineXML></contentSet></newsItem>
"""
NEWSML_1 = f"""<?xml version="1.0"?>
<NewsML Version="1.2"><NewsItem><NewsComponent><NewsLines><HeadLine>{OLD} leaves</HeadLine>
</NewsLines><ContentItem><DataContent><nitf><body><body.content><p>The envoy met {OLD}.</p>
</body.content></body></nitf></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>
"""
RSS = f"""<?xml version="1.0"?>
<rss version="2.0"><channel><title>News</title><link>http://x.test/?a=1&amp;b=2</link><item>
<title>{OLD} leaves</title><guid>{OLD}</guid>
<description>&lt;p&gt;The envoy met {OLD} &amp;amp; left.&lt;/p&gt;</description></item></channel></rss>
"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><id>x</id>
<title>{OLD} leaves</title><content type="html">&lt;b&gt;The envoy&lt;/b&gt; met {OLD}.</content>
</entry></feed>
"""
XLIFF = f"""<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="a" source-language="ar" target-language="en" datatype="plaintext"><body>
<trans-unit id="1"><source>غادر خليل الحية.</source><target>{OLD} left the <g id="1">hall</g>.</target></trans-unit>
<trans-unit id="2" translate="no"><source>x</source><target>{OLD}</target></trans-unit>
</body></file></xliff>
"""
TMX = f"""<?xml version="1.0"?>
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x"
 adminlang="en" srclang="ar" datatype="plaintext"/><body><tu><tuv xml:lang="ar"><seg>غادر خليل الحية.</seg></tuv>
<tuv xml:lang="en"><seg>{OLD} left.</seg></tuv></tu></body></tmx>
"""
HTML = f"""<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Talks</title>
<script>var a = "{OLD}";</script></head><body><p class='x'>The envoy met {OLD} &mdash; twice.
<p>Then <a href="?q={OLD}">{OLD}</a> left.<ul><li>one<li>two</ul></body></html>
"""
VTT = f"""WEBVTT

intro
00:00:01.000 --> 00:00:03.500 align:start
<v Host>The envoy met
{OLD} &amp; left.

00:00:03.500 --> 00:00:05.000
That is all.
"""
SRT = f"""1
00:00:01,000 --> 00:00:03,500
The envoy met
<i>{OLD}</i> and left.

2
00:00:03,500 --> 00:00:05,000
That is all.
"""
def fix(name: str, content: bytes, only: str = "names/article") -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, name)
        path.write_bytes(content)
        command = [STET, "fix", "--style", "ap", "--only", only, str(path)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return path.read_bytes()


def shape(root, text):
    """Tags, attributes and text of a tree, the text as `text` makes it."""
    return [
        (str(node.tag), sorted(node.attrib.items()), text(node.text or ""), text(node.tail or ""))
        for node in root.iter()
    ]


def same(text: str) -> str:
    return text


def renamed(text: str) -> str:
    return text.replace(OLD, NEW)


class XMLReaders(unittest.TestCase):
    def check(self, name, source, kept=()):
        """`kept`: tags whose text is to stand."""
        after = lxml.etree.fromstring(fix(name, source.encode()))
        before = lxml.etree.fromstring(source.encode())
        self.assertEqual(len(list(before.iter())), len(list(after.iter())))
        for old, new in zip(before.iter(), after.iter()):
            wanted = same if lxml.etree.QName(old).localname in kept else renamed
            self.assertEqual((old.tag, old.attrib), (new.tag, new.attrib))
            self.assertEqual(wanted(old.text or ""), new.text or "")
            self.assertEqual(renamed(old.tail or ""), new.tail or "")
        self.assertIn(NEW, "".join(after.itertext()))

    def test_nitf(self):
        self.check("a.xml", NITF)

    def test_newsml_g2(self):
        self.check("a.xml", NEWSML_G2)

    def test_newsml_1(self):
        self.check("a.xml", NEWSML_1)

    def test_rss(self):
        self.check("a.xml", RSS, kept=("guid",))

    def test_atom(self):
        self.check("a.xml", ATOM)


class Translations(unittest.TestCase):
    def test_xliff(self):
        after = xliff.xlifffile.parsestring(fix("a.xlf", XLIFF.encode()))
        before = xliff.xlifffile.parsestring(XLIFF.encode())
        self.assertEqual([u.source for u in before.units], [u.source for u in after.units])
        self.assertEqual(renamed(str(before.units[0].target)), str(after.units[0].target))
        self.assertEqual(before.units[1].target, after.units[1].target)
        self.assertIn(NEW, str(after.units[0].target))

    def test_tmx(self):
        after = tmx.tmxfile.parsestring(fix("a.tmx", TMX.encode()))
        self.assertEqual([f"{NEW} left."], [str(unit.target) for unit in after.units])
        self.assertEqual(["غادر خليل الحية."], [str(unit.source) for unit in after.units])


class HTMLReaders(unittest.TestCase):
    def test_html5lib_and_lxml(self):
        result = fix("a.html", HTML.encode()).decode()
        for parse in (
            lambda text: html5lib.parse(text, namespaceHTMLElements=False), lxml.html.fromstring,
        ):
            before, after = parse(HTML), parse(result)
            for old, new in zip(shape(before, same), shape(after, same), strict=True):
                wanted = old if old[0] == "script" else (*old[:2], *map(renamed, old[2:]))
                self.assertEqual(wanted, new)
        self.assertIn(f">{NEW}</a>", result)


class Subtitles(unittest.TestCase):
    def check(self, read, name, source):
        before, after = read(io.StringIO(source)), read(io.StringIO(fix(name, source.encode()).decode()))
        facts = lambda captions: [(c.start, c.end, c.identifier) for c in captions]
        self.assertEqual(facts(before), facts(after))
        self.assertEqual([renamed(c.text) for c in before], [c.text for c in after])
        self.assertIn(NEW, after[0].text)

    def test_vtt(self):
        self.check(lambda file: webvtt.from_buffer(file, "vtt").captions, "a.vtt", VTT)

    def test_srt(self):
        self.check(lambda file: webvtt.from_buffer(file, "srt").captions, "a.srt", SRT)


class Data(unittest.TestCase):
    def test_csv(self):
        rows = [["id", "text"], ["1", f'The "old" {OLD}, they said, left.'], ["2", "So he did then, too."]]
        buffer = io.StringIO()
        csv.writer(buffer).writerows(rows)
        after = fix("a.csv", buffer.getvalue().encode()).decode()
        self.assertEqual([[renamed(cell) for cell in row] for row in rows],
                         list(csv.reader(io.StringIO(after, newline=""))))


if __name__ == "__main__":
    unittest.main()
