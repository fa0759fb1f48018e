"""The HTML report in a browser: Chromium draws it, and keys and pointer work it.

    make test-page        installs Playwright's Python package; the browser is the system's chromium

With STET_SHOTS=FOLDER pictures of every view are left there to be looked at.
"""
import os
import pathlib
import shutil
import subprocess
import time

import pytest
from playwright.sync_api import sync_playwright

STET = os.environ["STET"]
SHOTS = os.environ.get("STET_SHOTS")
EVIL = (
    'Envoy </script><script>document.title="BAD"</script> said " no ".\n\n'
    '<b>The "minister”</b> &amp; <img src=x onerror="document.title=\'BAD\'"> spoke , twice .\n'
)
STORY = (
    "Talks in Niamey\n\nThe kidnappers want $2 million for all remaining prisoners, a source said.\n\n"
    "Families of the prisoners held by Islamic State said they wanted proof of life;\n\n"
    "“Nobody told us,” said Sami Dirani. Samy Dirani left the hall  at noon.\n"
)
ARABIC = "محادثات في نيامي\n\nيطالب الخاطفون بمليوني دولار.\n\nقالت عائلات الرهائن.\n\nغادر القاعة.\n"


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def opened(browser, tmp_path):
    """Opens the report of stories; any request, message or error of the page fails the test."""
    pages, faults = [], []

    def open_report(stories, *options, view="", **look):
        for name, text in stories.items():
            (tmp_path / name).write_text(text, encoding="utf8")
        report = tmp_path / "report.html"
        subprocess.run(
            [STET, "check", "--output-format", "html", "--output", report, "--fail-on", "never",
             *options, *stories], check=True, cwd=tmp_path)
        page = browser.new_page(**look)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda message: faults.append(message.text))
        page.on("request", lambda request: None if request.url.startswith("file:")
                else faults.append(request.url))
        page.on("dialog", lambda dialog: faults.append("dialog"))
        page.goto(report.as_uri() + view)
        pages.append(page)
        return page

    yield open_report
    for page in pages:
        page.close()
    assert not faults


def shoot(page, name):
    if SHOTS:
        pathlib.Path(SHOTS).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=f"{SHOTS}/{name}.png")


def test_a_story_is_text_whatever_it_holds(opened):
    page = opened({"evil.txt": EVIL})
    shown = page.locator(".page").inner_text()
    assert '</script><script>document.title="BAD"</script>' in shown
    assert "<img src=x" in shown
    assert page.title() == "Stet report"
    assert page.locator(".page img, .page b, .page script").count() == 0


def test_changes_stand_in_their_place(opened):
    page = opened({"story.txt": STORY})
    old, new = page.locator(".page .fix del").first, page.locator(".page .fix ins").first
    assert (old.inner_text(), new.inner_text()) == ("prisoners", "hostages")
    shoot(page, "story")


def test_reasons_on_hover_and_gone_with_escape(opened):
    page = opened({"story.txt": STORY})
    page.locator(".page .finding").first.hover()
    card = page.locator("#card")
    assert card.is_visible()
    assert "terms/holder" in card.inner_text()
    shoot(page, "card")
    page.keyboard.press("Escape")
    assert card.is_hidden()


def test_keys_walk_the_findings(opened):
    page = opened({"story.txt": STORY})
    page.keyboard.press("n")
    first = page.evaluate("document.activeElement.dataset.mark")
    assert first == "0"
    assert page.locator("#card").is_visible()
    page.keyboard.press("n")
    assert page.evaluate("document.activeElement.dataset.mark") == "1"
    page.keyboard.press("p")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.closest('#card') !== null")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.dataset.mark") == "0"
    assert page.locator("#card").is_hidden()


def test_tab_reaches_a_finding_and_its_name_says_the_change(opened):
    page = opened({"story.txt": STORY})
    button = page.get_by_role("button", name="change “prisoners” to “hostages”").first
    button.focus()
    assert page.locator("#card").is_visible()
    assert button.get_attribute("aria-describedby") == "card"


def test_filter_by_rule_and_confidence(opened):
    page = opened({"story.txt": STORY})
    every = page.locator(".page .finding").count()
    page.locator("#filter label", has_text="terms/holder").locator("input").uncheck()
    assert page.locator(".page .finding").count() < every
    assert "prisoners" in page.locator(".page").inner_text()
    assert "shown" in page.locator("#status").inner_text()
    page.locator("#filter input[type=range]").fill("100")
    assert page.locator(".page .finding").count() == 0


def test_side_by_side_tells_before_from_after(opened):
    page = opened({"story.txt": STORY}, view="#0/sides")
    row = page.locator(".sides .row", has_text="The kidnappers").first
    assert "prisoners" in row.locator("p").nth(0).inner_text()
    assert "hostages" in row.locator("p").nth(1).inner_text()
    shoot(page, "sides")


def test_the_original_runs_its_own_way(opened, tmp_path):
    (tmp_path / "original.txt").write_text(ARABIC, encoding="utf8")
    page = opened({"story.txt": STORY}, "--source", "original.txt", view="#0/original")
    left = page.locator(".sides .row p").first
    assert page.evaluate("e => getComputedStyle(e).direction", left.element_handle()) == "rtl"
    right = page.locator(".sides .row p").nth(1)
    assert page.evaluate("e => getComputedStyle(e).direction", right.element_handle()) == "ltr"
    shoot(page, "original")


def test_names_have_their_timelines(opened):
    page = opened({"story.txt": STORY}, view="#0/names")
    section = page.locator(".name", has_text="Sami Dirani").first
    assert section.get_by_role("img", name="line 7").count() >= 1
    shoot(page, "names")
    section.locator("button.line").first.click()
    assert page.locator(".page .row", has_text="Sami Dirani").is_visible()


def test_a_corpus_opens_with_its_counts(opened):
    page = opened({"a.txt": STORY, "b.txt": STORY, "evil.txt": EVIL})
    assert "in 3 stories" in page.locator(".totals").inner_text()
    shoot(page, "overview")
    page.locator("#stories button", has_text="b.txt").click()
    assert page.locator("h2", has_text="b.txt").is_visible()


def test_dark_and_narrow(opened):
    page = opened({"story.txt": STORY}, color_scheme="dark", viewport={"width": 390, "height": 800})
    colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert max(int(part) for part in colour[4:-1].split(",")) < 64
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    shoot(page, "dark")


def test_paper_has_the_reasons(opened):
    page = opened({"story.txt": STORY})
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert page.locator("aside").is_hidden()
    assert page.locator(".notes > li").count() == page.locator(".page .finding").count()
    assert page.locator(".notes .reasons").first.is_visible()
    shoot(page, "paper")


def large(stories):
    row = "The minister number {} said , “we met the envoy\" and left the hall at noon.\n\n"
    rows = [row.format(number) for number in range(52000)]
    step = len(rows) // stories
    return {f"s{n:04}.txt": "".join(rows[n * step:(n + 1) * step]) for n in range(stories)}


@pytest.mark.parametrize("stories", [1, 2000])
def test_a_hundred_thousand_findings_open_at_once(opened, stories):
    start = time.monotonic()
    page = opened(large(stories), "--only", "quotes,punctuation")
    written = time.monotonic()
    total = page.evaluate("sum(summary.stories.flatMap(story => story.slice(1)))")
    assert total >= 100_000
    timing = page.evaluate("performance.getEntriesByType('navigation')[0].domComplete")
    heap = page.evaluate("performance.memory.usedJSHeapSize") / 1e6
    print(f"{stories} stories: {total} findings, opened in {timing:.0f} ms, {heap:.0f} MB,"
          f" all {written - start:.1f} s")
    assert timing < 3000
    assert page.locator(".finding").count() < 2000
    if stories > 1:
        page.locator("#stories button").nth(3).click()
    page.keyboard.press("p")
    focused = page.evaluate("document.activeElement.dataset.mark")
    assert int(focused) == page.evaluate("page.text.marks.length") - 1
    page.wait_for_timeout(300)
    assert page.locator(".finding").count() < 2000
