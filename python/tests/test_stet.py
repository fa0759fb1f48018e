"""The package as its users call it."""
import concurrent.futures
import gc
import threading
import time

import pytest
import stet

STORY = (
    "Envoy Milan Dvorak met the families on Sunday.\n\n"
    "“We will not stop\", Dvorak said. The 😀 talks went on، he added.\n"
)


def test_fix_changes_only_what_it_can_justify():
    fixed = stet.fix(STORY)
    assert "“We will not stop”, Dvorak said." in fixed
    assert "went on, he added" in fixed
    assert stet.fix(fixed) == fixed


def test_right_text_stands():
    text = "The workers’ families met in Sana’a in the ’90s.\n"
    assert stet.fix(text) == text
    assert stet.check(text) == ()


def test_offsets_are_those_of_python_text():
    findings = stet.check(STORY)
    assert findings
    for finding in findings:
        assert STORY[finding.start:finding.end] == finding.text
    after_the_astral_one = [f for f in findings if f.start > STORY.index("😀")]
    assert [f.text.strip() for f in after_the_astral_one] == ["،"]


def test_a_finding_says_why():
    comma = [f for f in stet.check(STORY) if f.rule == "punctuation/foreign"][0]
    assert comma.fixes[0].applicability == "safe"
    assert comma.fixes[0].replacement == ","
    assert comma.evidence and 0.9 < comma.confidence <= 1


def test_review_gives_text_findings_and_entities_at_once():
    review = stet.Engine().review(STORY)
    assert review.text == stet.fix(STORY)
    assert review.findings == stet.check(STORY)
    assert [e.canonical for e in review.entities if e.kind == "person"] == ["Milan Dvorak"]


def test_names_over_several_texts():
    names = stet.names([STORY, "Milan Dvorak flew home."], source_language="he")
    dvorak = [n for n in names if n.canonical == "Milan Dvorak"]
    assert len(dvorak) == 1


def test_names_counted_in_parts_are_those_of_all():
    texts = [STORY, "Milan Dvorak flew home.", "Envoy Dvorak was in Oslo.", ""]
    engine = stet.Engine()
    parts = [engine.count_names([text]) for text in texts]
    pair = engine.merge_counts([parts[2], parts[0]])
    assert engine.merge_names([pair, parts[3], parts[1]]) == engine.names(texts)
    assert engine.merge_names([]) == engine.names([]) == ()
    with pytest.raises(stet.Trouble, match="no JSON object"):
        engine.merge_names(["no count"])


def test_settings_are_those_of_stet_toml():
    text = "He said “no”, and left.\n"
    assert stet.fix(text, quotes="straight", suggested=True) == 'He said "no", and left.\n'
    assert stet.check(STORY, only=["names"]) == ()


def test_a_wrong_setting_is_named_with_its_remedy():
    with pytest.raises(stet.Trouble, match="is no setting"):
        stet.Engine(colour="red")
    with pytest.raises(stet.Trouble, match="style"):
        stet.Engine(style="nobody's")
    with pytest.raises(TypeError, match="bytes"):
        stet.fix(b"bytes")


def test_odd_texts_come_back_as_they_are():
    for text in ["", "\n", "\x00", "a\x00b", "\ufeff", "𝔘𝔫𝔦", "\u202e", "x" * 100_000]:
        assert stet.fix(text, skip=["punctuation/invisible"]) == text
    with pytest.raises(UnicodeEncodeError):
        stet.fix("\ud800")


def test_the_interpreter_goes_on_while_the_library_works():
    engine = stet.Engine()
    long = "\n\n".join([STORY] * 400)
    ticks = []
    done = threading.Event()

    def tick():
        while not done.is_set():
            ticks.append(None)
            time.sleep(0)

    ticker = threading.Thread(target=tick)
    ticker.start()
    before = len(ticks)
    engine.fix(long)
    during = len(ticks) - before
    done.set()
    ticker.join()
    assert during > 10


def test_one_engine_serves_many_threads():
    engine = stet.Engine()
    texts = [f"{STORY}\nStory {n}, “by\" hand.\n" for n in range(200)]
    alone = [engine.fix(text) for text in texts]
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        assert list(pool.map(engine.fix, texts)) == alone


def test_memory_is_given_back():
    engine = stet.Engine()

    def resident() -> int:
        gc.collect()
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * 4096

    for _ in range(200):
        engine.review(STORY)
    before = resident()
    for _ in range(2000):
        engine.review(STORY)
    assert resident() - before < 8 << 20
