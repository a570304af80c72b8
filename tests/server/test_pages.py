# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages behind links in mails, as a browser without scripts sees them."""

import html.parser
import json
import re

import pytest

from tests.support.processes import ROOT, wait_until

NEW_PASSWORD = "quiet harbour lantern"


class Page(html.parser.HTMLParser):
    """What is on a page: its forms, fields and labels, and its words."""

    VOID = {"meta", "link", "input", "br", "path", "circle", "rect"}

    def __init__(self, text):
        super().__init__()
        self.elements = []  # (tag, attributes)
        self.words = ""
        self._open = []
        self.feed(text)
        assert not self._open, f"not closed: {self._open}"

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        if tag not in self.VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        if tag not in self.VOID:
            assert self._open and self._open.pop() == tag, f"{tag} closes something else"

    def handle_data(self, data):
        if "style" not in self._open:
            self.words += data

    def all(self, tag, **attributes):
        return [found for name, found in self.elements
                if name == tag and all(found.get(key) == value for key, value in attributes.items())]

    def fields(self):
        return {field["name"]: field.get("value", "") for field in self.all("input") if "name" in field}


@pytest.fixture
def reset_token(small_studio, mail_server):
    assert small_studio.client().post("/api/v1/password-resets", {"login": "mia"}).status == 202
    message = mail_server.wait_for("mia@lumen.studio", link="/reset-password")
    token = mail_server.link(message, "/reset-password").split("token=")[1]
    small_studio.secrets.add(token)
    return token


@pytest.fixture
def email_token(small_studio, mail_server):
    small_studio.client("mia").change(pendingEmail="mia.new@lumen.studio")
    message = mail_server.wait_for("mia.new@lumen.studio", link="/confirm-email")
    token = mail_server.link(message, "/confirm-email").split("token=")[1]
    small_studio.secrets.add(token)
    return token


def test_the_first_page_says_what_this_server_is(make_studio, sqlite_store):
    studio = make_studio(sqlite_store, options=["--studio-name", "Lumen & <Sons>"]).start()
    answer = studio.client().get("/")
    page = Page(answer.text)
    assert "Lumen & <Sons>" in page.words
    assert "Callboard" in page.words
    assert "<Sons>" not in answer.text


def test_the_reset_form_has_what_people_and_password_managers_need(small_studio, reset_token):
    answer = small_studio.client().get(f"/reset-password?token={reset_token}", token=False)
    assert answer.status == 200
    page = Page(answer.text)
    assert page.all("html", lang="en")
    assert len(page.all("h1")) == 1
    assert page.fields() == {"token": reset_token, "username": "mia", "password": "", "repeat": ""}
    labels = {label["for"] for label in page.all("label")}
    assert labels == {field["id"] for field in page.all("input") if field.get("type") != "hidden"}
    assert [field["autocomplete"] for field in page.all("input") if "autocomplete" in field] == [
        "username", "new-password", "new-password"]
    assert page.all("meta", name="viewport")
    assert page.all("button", type="submit")
    assert "Mia" in page.words


@pytest.mark.parametrize("target", ["/", "/reset-password?token=x", "/confirm-email?token=x"])
def test_nothing_on_a_page_runs_or_comes_from_elsewhere(small_studio, target):
    answer = small_studio.client().get(target, token=False)
    page = Page(answer.text)
    assert not page.all("script") and not page.all("iframe") and not page.all("img")
    assert not any(name.startswith("on") for _, attributes in page.elements for name in attributes)
    assert not any("style" in attributes for _, attributes in page.elements)
    assert "http://" not in re.sub(r"xmlns='[^']*'", "", answer.text) and "https://" not in answer.text
    policy = answer.headers["Content-Security-Policy"]
    for part in ("default-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"):
        assert part in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_the_policy_lets_the_style_of_the_page_through(small_studio):
    import base64
    import hashlib

    answer = small_studio.client().get("/", token=False)
    style = re.search(r"<style>(.*?)</style>", answer.text, re.S).group(1)
    assert len(style) > 500
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in answer.headers["Content-Security-Policy"]


def test_the_colours_are_those_of_the_app():
    tokens = json.loads((ROOT / "resources/theme/tokens.json").read_text())["color"]
    css = (ROOT / "server/pages/templates/pages.css").read_text()
    light, dark = css.split("prefers-color-scheme: dark", 1)
    for theme, text in (("light", light), ("dark", dark)):
        colours = dict(re.findall(r"--(\w+): (#[0-9A-Fa-f]{6})", text))
        assert len(colours) >= 12
        assert colours == {name: tokens[name][theme] for name in colours}


def test_looking_never_uses_a_link_up(small_studio, reset_token):
    visitor = small_studio.client()
    for _ in range(3):
        assert visitor.get(f"/reset-password?token={reset_token}", token=False).status == 200
        assert visitor.request("HEAD", f"/reset-password?token={reset_token}", token=False).status == 200
    done = visitor.form("/reset-password", {"token": reset_token, "password": NEW_PASSWORD, "repeat": NEW_PASSWORD})
    assert done.status == 200
    assert "new password is set" in Page(done.text).words


@pytest.mark.parametrize("password", [
    "plus + percent %41 & equals =", "Grüße aus dem Schnürboden", "密码密码密码密码密码密码", "space at the end of it ",
    "\"quotes\" and <tags> here", "🎬🎞️ long enough to be one",
])
def test_any_password_arrives_as_it_was_typed(small_studio, reset_token, password):
    done = small_studio.client().form("/reset-password",
                                      {"token": reset_token, "password": password, "repeat": password})
    assert done.status == 200, Page(done.text).words
    assert small_studio.client().sign_in("mia", password).status == 201


@pytest.mark.parametrize(("password", "repeat", "says"), [
    (NEW_PASSWORD, "another one entirely", "not the same"),
    ("short", "short", "12"),
    ("", "", "12"),
    ("x" * 300, "x" * 300, "256"),
])
def test_a_password_that_is_not_taken_leaves_the_link_good(small_studio, reset_token, password, repeat, says):
    visitor = small_studio.client()
    answer = visitor.form("/reset-password", {"token": reset_token, "password": password, "repeat": repeat})
    assert answer.status == 422
    page = Page(answer.text)
    assert page.all("p", role="alert")
    assert says in page.words
    assert page.all("input", **{"aria-invalid": "true"})
    assert page.fields()["token"] == reset_token
    assert page.fields()["password"] == page.fields()["repeat"] == "", "what was typed does not come back"
    assert visitor.form("/reset-password", {"token": reset_token, "password": NEW_PASSWORD,
                                            "repeat": NEW_PASSWORD}).status == 200


@pytest.mark.parametrize("place", ["/reset-password", "/confirm-email"])
@pytest.mark.parametrize("token", ["", "x", "cbm_" + "A" * 43, "<script>alert(1)</script>", "%00", "ü" * 50, "A" * 5000])
def test_a_link_that_is_none_says_so(small_studio, place, token):
    from urllib.parse import quote

    answer = small_studio.client().get(f"{place}?token={quote(token, safe='%')}", token=False)
    assert answer.status in (400, 410)
    if answer.status == 410:
        assert "no longer works" in Page(answer.text).words
        assert "<script>" not in answer.text
    answer = small_studio.client().form(place, {"token": token, "password": NEW_PASSWORD, "repeat": NEW_PASSWORD})
    assert answer.status in (400, 410)


def test_a_link_is_good_for_its_own_page_only(small_studio, reset_token, email_token):
    visitor = small_studio.client()
    assert visitor.form("/confirm-email", {"token": reset_token}).status == 410
    fields = {"token": email_token, "password": NEW_PASSWORD, "repeat": NEW_PASSWORD}
    assert visitor.form("/reset-password", fields).status == 410
    assert visitor.form("/reset-password", fields | {"token": reset_token}).status == 200
    assert visitor.form("/confirm-email", {"token": email_token}).status in (200, 410)


def test_confirming_an_address(small_studio, email_token):
    visitor = small_studio.client()
    shown = visitor.get(f"/confirm-email?token={email_token}", token=False)
    page = Page(shown.text)
    assert shown.status == 200
    assert "mia.new@lumen.studio" in page.words
    assert page.fields() == {"token": email_token}
    mia = small_studio.client("mia")
    assert mia.fields()["email"] == "mia@lumen.studio", "the page alone changes nothing"
    done = visitor.form("/confirm-email", page.fields())
    assert done.status == 200
    assert mia.fields()["email"] == "mia.new@lumen.studio"
    assert visitor.get(f"/confirm-email?token={email_token}", token=False).status == 410


def test_an_address_that_somebody_else_has_by_now_is_not_given(small_studio, email_token):
    small_studio.server.stop()
    small_studio.add("newcomer", email="mia.new@lumen.studio").start()
    answer = small_studio.client().form("/confirm-email", {"token": email_token})
    assert answer.status == 409
    assert "taken" in Page(answer.text).words
    assert small_studio.client("mia").fields()["email"] == "mia@lumen.studio"


def test_a_withdrawn_address_is_not_confirmed(small_studio, email_token):
    mia = small_studio.client("mia")
    mia.change(pendingEmail=None)
    assert small_studio.client().form("/confirm-email", {"token": email_token}).status == 410
    assert mia.fields()["email"] == "mia@lumen.studio"


def test_waiting_clients_see_the_confirmed_address_at_once(small_studio, email_token):
    import threading

    mia = small_studio.client("mia")
    position = mia.get("/api/v1/sync/wait").json["position"]
    answers = []
    waiting = threading.Thread(target=lambda: answers.append(mia.get(f"/api/v1/sync/wait?position={position}&seconds=30")))
    waiting.start()
    assert small_studio.client().form("/confirm-email", {"token": email_token}).status == 200
    wait_until(lambda: answers, 10, "the poke")
    waiting.join()
    assert answers[0].json["changed"] == ["profile", "users"]


def test_a_form_has_to_be_one(small_studio):
    client = small_studio.client()
    assert client.request("POST", "/reset-password", body=b'{"token": "x"}', token=False,
                          headers={"Content-Type": "application/json"}).status == 415
    assert client.request("POST", "/confirm-email", body=b"token=a%00b", token=False,
                          headers={"Content-Type": "application/x-www-form-urlencoded"}).status == 400


def test_the_form_asks_for_as_much_as_the_studio_wants(make_studio, sqlite_store, mail_server):
    studio = make_studio(sqlite_store, mail=mail_server.uri).add("mia").start()
    studio.store.rows("update settings set minimum_password_length = 20")
    studio.client().post("/api/v1/password-resets", {"login": "mia"})
    link = mail_server.link(mail_server.wait_for("mia@lumen.studio"), "/reset-password")
    token = link.split("token=")[1]
    studio.secrets.add(token)
    page = Page(studio.client().get(f"/reset-password?token={token}", token=False).text)
    assert "20 characters or more" in page.words
    assert {field["minlength"] for field in page.all("input", type="password")} == {"20"}
    short = "x" * 19
    answer = studio.client().form("/reset-password", {"token": token, "password": short, "repeat": short})
    assert answer.status == 422 and "20" in Page(answer.text).words
