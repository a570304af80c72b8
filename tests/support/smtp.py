# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server that keeps what it gets."""

import email
import email.policy
import re

from aiosmtpd.smtp import SMTP

from tests.support.loopthread import LoopThread
from tests.support.processes import wait_until


class MailSink:
    def __init__(self):
        self.messages = []  # email.message.EmailMessage, with .recipients
        self._thread = LoopThread()
        self._server = self._thread.run(self._listen())
        self.port = self._server.sockets[0].getsockname()[1]

    async def _listen(self):
        loop = self._thread.loop
        return await loop.create_server(lambda: SMTP(self, loop=loop), "127.0.0.1", 0)

    async def handle_DATA(self, _server, _session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        message.recipients = list(envelope.rcpt_tos)
        self.messages.append(message)
        return "250 OK"

    @property
    def uri(self):
        return f"smtp://127.0.0.1:{self.port}"

    def wait_for(self, recipient, link=None, timeout=20):
        """The newest message to that address (that has such a link)."""
        def newest():
            for message in reversed(self.messages):
                if recipient in message.recipients and (not link or link in self.text(message)):
                    return message
            return None

        return wait_until(newest, timeout, f"a mail to {recipient}")

    @staticmethod
    def text(message):
        return message.get_body(("plain", "html")).get_content()

    @classmethod
    def link(cls, message, path):
        """The address in the message that has the path."""
        found = re.search(rf"https?://\S*{re.escape(path)}\S*", cls.text(message))
        assert found, f"no link to {path} in\n{cls.text(message)}"
        return found.group(0).rstrip(".>)\"'")

    def end(self):
        self._thread.loop.call_soon_threadsafe(self._server.close)
        self._thread.end()
