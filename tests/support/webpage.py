# SPDX-License-Identifier: GPL-3.0-or-later
"""The studio's pages behind links in mails, used as a browser without scripts uses them."""

import html.parser
import urllib.error
import urllib.parse
import urllib.request


class _Form(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.action = None
        self.fields = {}
        self.passwords = []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "form":
            self.action = attributes.get("action", "")
        if tag in ("input", "button") and attributes.get("name"):
            self.fields[attributes["name"]] = attributes.get("value") or ""
            if attributes.get("type") == "password":
                self.passwords.append(attributes["name"])


def open_page(url, data=None):
    """(status, text)"""
    try:
        with urllib.request.urlopen(urllib.request.Request(url, data=data), timeout=30) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode(errors="replace")


def submit(url, password=None, **values):
    """Opens the page, fills the new password into every field for one and the values into theirs, and sends the form: (status, text)."""
    status, text = open_page(url)
    form = _Form()
    form.feed(text)
    assert status == 200 and form.action is not None, f"no form on {url}: {status}\n{text}"
    fields = {**form.fields, **{name: password for name in form.passwords}, **values}
    return open_page(urllib.parse.urljoin(url, form.action), urllib.parse.urlencode(fields).encode())
