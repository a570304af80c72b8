# SPDX-License-Identifier: GPL-3.0-or-later
"""fakewallet.py MODE: a stand-in for KWallet 5 with one wallet in memory, and the ways in which the real one fails.

fine, closed (until open() is called), denied (the person says no), unreadable (reading is an error), unwritable (writing
answers -1), keeps (removing does nothing), slow (opening never answers)
"""

import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

INTERFACE = "org.kde.KWallet"
MODE = sys.argv[1]
HANDLE = 7
STREAM = 2  # the type of a binary entry


class Wallet(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(bus, "/modules/kwalletd5")
        self.entries = {}
        self.is_open = MODE != "closed"

    @dbus.service.method(INTERFACE, out_signature="s")
    def networkWallet(self):
        return "kdewallet"

    @dbus.service.method(INTERFACE, in_signature="s", out_signature="b")
    def isOpen(self, wallet):
        return self.is_open

    @dbus.service.method(INTERFACE, in_signature="sss", out_signature="b")
    def keyDoesNotExist(self, wallet, folder, key):
        return MODE != "unreadable" and (folder, key) not in self.entries

    @dbus.service.method(INTERFACE, in_signature="sxs", out_signature="i", async_callbacks=("answer", "fail"))
    def open(self, wallet, window, program, answer, fail):
        if MODE == "slow":
            return
        self.is_open = MODE != "denied"
        answer(HANDLE if self.is_open else -1)

    @dbus.service.method(INTERFACE, in_signature="isss", out_signature="i")
    def entryType(self, handle, folder, key, program):
        return STREAM if (folder, key) in self.entries or MODE == "unreadable" else 0

    @dbus.service.method(INTERFACE, in_signature="isss", out_signature="ay")
    def readEntry(self, handle, folder, key, program):
        if MODE == "unreadable":
            raise dbus.DBusException("the wallet was closed", name="org.kde.KWallet.Error")
        return dbus.ByteArray(self.entries[(folder, key)])

    @dbus.service.method(INTERFACE, in_signature="issays", out_signature="i", byte_arrays=True)
    def writeEntry(self, handle, folder, key, value, program):
        if MODE == "unwritable":
            return -1
        self.entries[(folder, key)] = bytes(value)
        return 0

    @dbus.service.method(INTERFACE, in_signature="isss", out_signature="i")
    def removeEntry(self, handle, folder, key, program):
        if MODE == "keeps":
            return -3
        return 0 if self.entries.pop((folder, key), None) is not None else -3


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
wallet = Wallet(bus)
name = dbus.service.BusName("org.kde.kwalletd5", bus)
GLib.MainLoop().run()
