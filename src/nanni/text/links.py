"""Links that lead nowhere, told from their spelling alone: nothing is asked over the network."""

from nanni.model.typed import Literal

LinkFault = Literal["empty", "anchor", "no-host", "placeholder", "malformed"]

#: Reserved for examples (RFC 2606, RFC 6761), or what every template is delivered with.
_PLACEHOLDER_HOSTS = frozenset(
    "example.com example.org example.net example.ru example.edu domain.com domain.ru"
    " your-domain.com yourdomain.com your-site.com yoursite.com yourcompany.com your-company.com"
    " mysite.com site.com sait.ru vashsait.ru vash-sait.ru test.com test.ru localhost 127.0.0.1"
    " 0.0.0.0".split()
)
_PLACEHOLDER_ENDS = (".example", ".test", ".invalid", ".localhost", ".example.com", ".example.org")
_EMPTY = frozenset({"", "about:blank", "javascript:void(0)", "javascript:void(0);", "javascript:;"})
_STUBS = frozenset(
    "url link ссылка сюда тут адрес href insert-link-here your-link-here вставить-ссылку todo tbd"
    " xxx http https".split()
)
_SLIPS = (
    "htp://",
    "htpp://",
    "htttp://",
    "hhtp://",
    "hhtps://",
    "htps://",
    "http//",
    "https//",
    "http:/",
    "https:/",
    "http;//",
    "https;//",
    "ttp://",
    "ttps://",
)
_SLOTS = ("{{", "{%", "${", "<<", "[[", "%7b%7b")


def link_fault(target: str) -> LinkFault | None:
    """Why a link's target leads nowhere, or None when it may lead somewhere.

    A slot that a template engine fills («{{ order_url }}») is not looked into.

    >>> link_fault("https://"), link_fault("#"), link_fault("https://nanni.shop/returns")
    ('no-host', 'anchor', None)
    """
    low = target.strip().strip("<>").lower()
    if low in _EMPTY:
        return "empty"
    if any(slot in low for slot in _SLOTS) or low.startswith(("{", "%")):
        return None
    if low.startswith("#"):
        return "anchor" if low == "#" else None
    if low in _STUBS:
        return "placeholder"
    if low.startswith(("mailto:", "tel:")):
        return "empty" if low.partition(":")[2].strip("/ ") == "" else None
    if low.startswith(("http://", "https://", "//", "ftp://")):
        return _address_fault(low.partition("//")[2])
    return "malformed" if low.startswith(_SLIPS) else None


def _address_fault(address: str) -> LinkFault | None:
    if address.startswith(("http:", "https:", "http/", "https/")):
        return "malformed"
    host = address
    for border in "/?#":
        host = host.partition(border)[0]
    host = host.rpartition("@")[2].partition(":")[0]
    if not host.strip(". "):
        return "no-host"
    if host in _PLACEHOLDER_HOSTS or host.endswith(_PLACEHOLDER_ENDS):
        return "placeholder"
    if host.startswith("www.") and host.removeprefix("www.") in _PLACEHOLDER_HOSTS:
        return "placeholder"
    if host.startswith(".") or ".." in host or " " in host or "," in host:
        return "malformed"
    # A name without a dot opens inside the firm's own network at best.
    return None if "." in host.strip(".") or host.startswith("[") else "placeholder"
