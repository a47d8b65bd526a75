"""Report: one HTML file that a manager reads, made of nothing but the tables of an audit.

The file asks nothing of any network and runs nothing but its own script: whatever a customer wrote
is text in it, and its policy says so to the browser.
"""

from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from nanni import __version__
from nanni.audit.report.pages import rule_pages
from nanni.audit.report.threads import load_threads
from nanni.audit.report.view import OPEN, View
from nanni.audit.summary import Summary, summarise
from nanni.audit.wording import Lang, Wording

_TEMPLATES = Path(__file__).parent / "templates"


def write_report(out: Path, lang: str) -> Path:
    """Write ``report.html`` into the folder of an audit, and give its path.

    Args:
        out: the folder.
        lang: language of the report, ``ru`` or ``en``.

    Raises:
        PyarrowMissingError: the extra ``audit`` is not installed.
        OSError: the tables cannot be read, or the report not written.
    """
    summary = summarise(out)
    path = out / "report.html"
    path.write_text(render(summary, "ru" if lang == "ru" else "en"), "utf-8", "replace")
    return path


def render(summary: Summary, lang: Lang) -> str:
    """The report as HTML."""
    about = summary.about
    latest = about.now or (summary.period[1] if summary.period else None)
    wording = Wording(lang, about.zone, latest, about.day)
    view = View(summary, wording, load_threads(summary), rule_pages(lang))
    return page("report.html.j2", v=view, t=view.t, w=wording, s=summary, opened=OPEN)


def page(template: str, **values: object) -> str:
    """A page of ours with its style and script inside."""
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style, script = ((_TEMPLATES / name).read_text("utf-8") for name in ("page.css", "page.js"))
    policy = (
        "default-src 'none'; base-uri 'none'; form-action 'none';"
        f" style-src '{_mark(style)}'; script-src '{_mark(script)}'"
    )
    return environment.get_template(template).render(
        style=Markup(style),  # noqa: S704 - our own file
        script=Markup(script),  # noqa: S704 - our own file
        policy=policy,
        version=__version__,
        **values,
    )


def _mark(source: str) -> str:
    """What a browser compares a style or a script with before it obeys it."""
    return f"sha256-{b64encode(sha256(source.encode()).digest()).decode()}"
