# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server with moods."""

import asyncio
import ssl
import subprocess

from aiosmtpd.smtp import SMTP, AuthResult

from tests.support.smtp import MailSink


def certificate(folder, name="127.0.0.1"):
    """A self-signed certificate for that address; its file and its key's."""
    certificate_file, key_file = folder / "mail-cert.pem", folder / "mail-key.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                    "-days", "2", "-subj", f"/CN={name}", "-addext", f"subjectAltName=IP:{name}",
                    "-keyout", key_file, "-out", certificate_file], check=True, capture_output=True)
    return certificate_file, key_file


class MailServer(MailSink):
    """refuse: command ("RCPT", "DATA", …) -> replies to give, one each time; then it is taken."""

    def __init__(self, tls=None, implicit_tls=False, login=None, port=0):
        self.refuse = {}
        self.attempts = []  # (recipient, Message-ID or None) of each try
        self.commands = []  # "STARTTLS" and "AUTH" as they came
        self.envelopes = []
        self.hold_replies = False  # takes mails, but never says so
        self._login = login
        self._port_wanted = port
        self._tls_context = None
        self._implicit = implicit_tls
        if tls:
            self._tls_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._tls_context.load_cert_chain(*tls)
        super().__init__()

    async def _listen(self):
        loop = self._thread.loop
        options = {"loop": loop}
        if self._tls_context and not self._implicit:
            options |= {"tls_context": self._tls_context, "require_starttls": True}
        if self._login:
            options |= {"authenticator": self._authenticate, "auth_required": True,
                        "auth_require_tls": self._tls_context is not None and not self._implicit}
        return await loop.create_server(lambda: SMTP(self, **options), "127.0.0.1", self._port_wanted,
                                        ssl=self._tls_context if self._implicit else None)

    def _authenticate(self, _server, _session, _envelope, _mechanism, data):
        self.commands.append("AUTH")
        given = (data.login.decode(), data.password.decode())
        return AuthResult(success=given == self._login)

    def handle_STARTTLS(self, _server, _session, _envelope):
        self.commands.append("STARTTLS")
        return True

    def _refusal(self, command):
        replies = self.refuse.get(command)
        return replies.pop(0) if replies else None

    async def handle_RCPT(self, _server, _session, envelope, address, _options):
        if reply := self._refusal("RCPT"):
            self.attempts.append((address, None))
            return reply
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        reply = self._refusal("DATA")
        if reply is None:
            reply = await super().handle_DATA(server, session, envelope)
            self.envelopes.append(envelope)
            message_id = self.messages[-1]["Message-ID"]
        else:
            message_id = next((line.split(b":", 1)[1].strip().decode() for line in envelope.content.splitlines()
                               if line.lower().startswith(b"message-id:")), None)
        if self.hold_replies:
            await asyncio.Event().wait()
        self.attempts += [(recipient, message_id) for recipient in envelope.rcpt_tos]
        return reply
