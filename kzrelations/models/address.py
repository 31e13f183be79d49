"""Addresses of servers: as they may be shown, and whether they are this machine's."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit, urlunsplit


def is_address(url: str) -> bool:
    """Whether the text is the address of an HTTP server.

    >>> is_address("http://127.0.0.1:8080/v1"), is_address("127.0.0.1:8080"), is_address("http://x:port")
    (True, False, False)
    """
    try:
        parts = urlsplit(url)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def without_credentials(url: str) -> str:
    """The address as it may be shown and stored.

    >>> without_credentials("https://user:secret@Example.org:8000/v1/?key=1")
    'https://example.org:8000/v1'
    """
    parts = urlsplit(url)
    host = (parts.hostname or "") + (f":{parts.port}" if parts.port else "")
    return urlunsplit((parts.scheme, host, parts.path.rstrip("/"), "", ""))


def on_loopback(url: str) -> bool:
    """Whether the address is this machine's own.

    >>> on_loopback("http://127.0.0.1:8080/v1"), on_loopback("https://example.org")
    (True, False)
    """
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
