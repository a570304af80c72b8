# SPDX-License-Identifier: GPL-3.0-or-later
"""Certificates that nobody vouches for, made by openssl when they are needed, and a server that notes what reaches it."""

import hashlib
import socket
import ssl
import subprocess
import threading


class Certificate:
    """For 127.0.0.1, of two days, unless told otherwise. days=-1: it has expired."""

    def __init__(self, folder, days=2, address="IP:127.0.0.1"):
        folder.mkdir(parents=True, exist_ok=True)
        self.file, self.key, request = folder / "cert.pem", folder / "key.pem", folder / "request.pem"
        subprocess.run(["openssl", "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                        "-keyout", self.key, "-out", request, "-subj", "/O=Lumen Studio/CN=callboard",
                        "-addext", f"subjectAltName={address}"], check=True, capture_output=True)
        # A time that is over is asked for in one way until OpenSSL 3.3, and in another since 3.4.
        past = [["-not_before", "20240101000000Z", "-not_after", "20240102000000Z"], ["-days", "-1"]]
        made = any(self._signed(request, validity) for validity in ([["-days", str(days)]] if days > 0 else past))
        assert made, "openssl has made no certificate"

    def _signed(self, request, validity):
        sign = ["openssl", "x509", "-req", "-in", request, "-signkey", self.key, "-copy_extensions", "copy", "-out", self.file]
        return subprocess.run([*sign, *validity], capture_output=True).returncode == 0

    @property
    def fingerprint(self):
        """As openssl and Callboard show it."""
        digest = hashlib.sha256(ssl.PEM_cert_to_DER_cert(self.file.read_text())).hexdigest().upper()
        return ":".join(digest[i:i + 2] for i in range(0, len(digest), 2))


class Listener:
    """A TLS server of somebody else, who writes down every byte that is sent to it, and answers nothing."""

    def __init__(self, certificate):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate.file, certificate.key)
        self._context = context
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"https://127.0.0.1:{self._socket.getsockname()[1]}"
        self.heard = b""
        self.connections = 0
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._hear, args=(connection,), daemon=True).start()

    def _hear(self, connection):
        try:
            with self._context.wrap_socket(connection, server_side=True) as secure:
                while chunk := secure.recv(65536):
                    self.heard += chunk
        except OSError:
            pass  # whoever called did not believe the certificate, or is gone

    def end(self):
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
