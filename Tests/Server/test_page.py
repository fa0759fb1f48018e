"""The page at `/`, in the system's chromium: every step by pointer and by keyboard.

With STET_SHOTS=FOLDER pictures are left there to be looked at.
"""
import os
import pathlib
import shutil

import pytest
from conftest import Server

playwright = pytest.importorskip("playwright.sync_api")
SHOTS = os.environ.get("STET_SHOTS")
pytestmark = pytest.mark.skipif(not shutil.which("chromium"), reason="chromium is not installed")

STORY = (
    "Talks in Niamey\n\n"
    "😀 The minister said “no\" and left . Sami Dirani stayed , his lawyer said.\n\n"
    "Samy Dirani was later seen by Sami Dirani’s neighbours; Dirani waved.\n\n"
    "<img src=x onerror=document.title=1> </script><script>document.title=1</script>\n"
)


@pytest.fixture(scope="module")
def browser():
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def opened(browser, server):
    """The page. A request to elsewhere, a message or an error of the page fails the test."""
    pages, faults = [], []

    def open_page(url=server.url, expect=(), **look):
        context = browser.new_context(accept_downloads=True, **look)
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda message: None if any(word in message.text for word in expect)
                else faults.append(message.text))
        page.on("request", lambda request: None
                if request.url.startswith((url, "blob:", "data:")) else faults.append(request.url))
        page.on("dialog", lambda dialog: faults.append("dialog"))
        page.goto(url + "/")
        pages.append(context)
        return page

    yield open_page
    for context in pages:
        assert all(page.title() == "Stet" for page in context.pages)
        context.close()
    assert faults == []


def checked(page, text=STORY):
    page.fill("#input", text)
    page.click("#check")
    page.wait_for_selector("#read:not([hidden])")
    return page


def shoot(page, name):
    if SHOTS:
        page.screenshot(path=str(pathlib.Path(SHOTS) / f"{name}.png"))


def result(page):
    return page.evaluate("page.story.result")


def test_a_story_is_marked_up(opened):
    page = checked(opened(viewport={"width": 1280, "height": 800}))
    shoot(page, "light")
    assert page.locator(".change.accepted del").all_inner_texts() == ['"', "␣", "␣"]
    assert page.locator(".change.accepted ins").first.inner_text() == "”"
    assert "“no” and left. Sami Dirani stayed, his" in result(page)
    assert result(page).startswith("Talks in Niamey\n\n😀 The minister")
    assert "</script><script>" in page.inner_text("#text")
    assert "3 changes accepted" in page.inner_text("#status")
    assert page.locator("#findings li[data-item]").count() >= 3
    assert "quotes/mixed-style" in page.inner_text("#findings")


def test_every_change_can_be_rejected_and_taken_back(opened):
    page = checked(opened())
    before = result(page)
    item = page.locator("#findings li[data-item]").first
    item.get_by_text("Reject").click()
    assert "“no\" and left." in result(page)
    assert "1 rejected" in page.inner_text("#status")
    assert item.get_by_text("Reject").get_attribute("aria-pressed") == "true"
    item.get_by_text("Accept").click()
    assert result(page) == before


def test_it_works_by_keyboard_alone(opened):
    page = opened(viewport={"width": 1280, "height": 800})
    page.keyboard.insert_text(STORY)
    page.keyboard.press("Control+Enter")
    page.wait_for_selector("#read:not([hidden])")
    for key in "nr":
        page.keyboard.press(key)
    assert "“no\" and left." in result(page)
    assert page.evaluate("document.activeElement.dataset.finding") == "0"
    shoot(page, "keyboard")
    for key in "nrpa":
        page.keyboard.press(key)
    assert "“no” and left ." in result(page)
    page.keyboard.press("n")
    page.keyboard.press("Enter")
    assert "“no” and left." in result(page)
    page.keyboard.press("u")
    assert "“no” and left ." in result(page)
    page.keyboard.press("c")
    page.wait_for_function("document.getElementById('status').textContent.includes('clipboard')")
    assert page.evaluate("navigator.clipboard.readText()") == result(page)
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "input"
    assert page.input_value("#input") == STORY


def test_every_control_can_be_reached_and_has_a_name(opened):
    page = checked(opened())
    seen = set()
    page.locator("#edit").focus()
    for _ in range(80):
        page.keyboard.press("Tab")
        name = page.evaluate(
            "(e => e.getAttribute('aria-label') || e.innerText || e.id)(document.activeElement)")
        assert name
        seen.add(page.evaluate("document.activeElement.className.split(' ')[0] "
                               "+ '#' + document.activeElement.id"))
    assert {"#again", "#copy", "#download", "change#", "quiet#"} <= seen


def test_suggestions_are_accepted_together(opened):
    page = checked(opened(), "one sentence without a beginning”, he said. Then left.\n")
    button = page.locator("#accept-all")
    if button.is_enabled():
        before = result(page)
        button.click()
        assert result(page) != before
        assert button.is_disabled()


def test_a_choice_of_several_takes_the_chosen_one(opened):
    page = opened()
    page.evaluate("""() => {
      const range = (from, to) => ({ start: { offset: from, line: 1 }, end: { offset: to, line: 1 } });
      const finding = (from, to, ...texts) => ({
        rule: 'a/b', severity: 'warning', confidence: .9, message: 'm', text: 'x', evidence: [],
        range: range(from, to),
        fixes: texts.map(replacement => ({ replacement, applicability: 'suggested' })) });
      page.story = new Story('abc def', { documents: [{ entities: [], findings: [
        finding(0, 3, 'A', 'B'), finding(2, 5, 'C'), finding(7, 7, '!')] }] });
      page.show(true);
    }""")
    page.get_by_text("Accept B").click()
    assert result(page) == "B def"
    page.get_by_text("Accept C").click()
    assert result(page) == "abCef", "one of two that overlap"
    page.get_by_text("Accept !").click()
    assert result(page) == "abCef!"
    page.click("#accept-all", force=True)
    assert result(page) == "abCef!"


def test_names_lead_to_where_they_stand(opened):
    page = checked(opened())
    assert "Sami Dirani" in page.inner_text("#names")
    page.locator("#names button", has_text="Samy Dirani").click()
    selected = page.evaluate("getSelection().toString()")
    assert selected.startswith("Samy") and selected.endswith(" Dirani"), "with a suggestion in it"


def test_the_result_can_be_taken_away(opened):
    page = checked(opened())
    with page.expect_download() as download:
        page.click("#download")
    assert download.value.suggested_filename == "story.txt"
    assert pathlib.Path(download.value.path()).read_text(encoding="utf8") == result(page)


def test_one_can_go_on_with_the_result(opened):
    page = checked(opened())
    after = result(page)
    page.click("#again")
    page.wait_for_function("text => page.story.text === text", arg=after)
    assert page.locator(".change.accepted").count() == 0


def test_settings_are_passed_on(opened):
    page = opened()
    page.wait_for_selector("#style option[value='']", state="attached")
    page.wait_for_function("document.querySelectorAll('#style option').length > 3")
    page.select_option("#style", "ap")
    page.fill("#source-language", "ar")
    page.click("summary")
    page.fill("#original", "قال الوزير.")
    with page.expect_request("**/v1/check**") as request:
        checked(page, "The minister spoke.")
    assert "style=ap" in request.value.url and "source-language=ar" in request.value.url
    assert request.value.post_data_json["source"] == "قال الوزير."
    assert "Nothing to report" in page.inner_text("#side")


def test_what_is_wrong_is_said(opened):
    page = opened(expect=["400"])
    page.fill("#source-language", "Klingon")
    page.fill("#input", STORY)
    page.click("#check")
    page.wait_for_selector("#fault:not([hidden])")
    assert "source-language" in page.inner_text("#fault")
    shoot(page, "fault")


def test_a_token_is_asked_for(opened, tmp_path):
    server = Server(tmp_path, STET_TOKEN="open sesame")
    try:
        page = opened(server.url, expect=["401"])
        page.fill("#input", STORY)
        page.click("#check")
        page.wait_for_selector("#token-form:not([hidden])")
        page.fill("#token", "open sesame")
        checked(page)
        assert page.locator(".change.accepted").count() == 3
    finally:
        server.end()


@pytest.mark.parametrize("look", ["dark", "narrow"])
def test_other_looks(opened, look):
    options = {"color_scheme": "dark", "viewport": {"width": 1280, "height": 800}} \
        if look == "dark" else {"viewport": {"width": 400, "height": 900}}
    page = checked(opened(**options))
    shoot(page, look)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_long_story_in_time(opened):
    page = opened()
    checked(page, STORY.replace("Sami", "Samir") * 60)
    page.keyboard.press("n")
    page.keyboard.press("r")
    took = page.evaluate("""() => { const begun = performance.now(); page.draw();
      return performance.now() - begun; }""")
    assert took < 1000
