"""Puts the cards of a vCard file into the built-in address book of Evolution Data Server: evolution-contacts.py FILE"""
import sys

import gi

for name in ("EBook", "EBookContacts", "EDataServer"):
    gi.require_version(name, "1.2")
from gi.repository import EBook, EBookContacts, EDataServer

registry = EDataServer.SourceRegistry.new_sync(None)
client = EBook.BookClient.connect_sync(registry.ref_builtin_address_book(), 30, None)
end = "END:VCARD\r\n"
cards = [card + end for card in open(sys.argv[1], newline="", encoding="utf-8").read().split(end) if card.strip()]
for at in range(0, len(cards), 500):
    client.add_contacts_sync([EBookContacts.Contact.new_from_vcard(card) for card in cards[at : at + 500]], 0, None)
