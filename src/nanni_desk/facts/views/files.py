"""Taking a book in from a file, and giving it out."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_http_methods

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right
from nanni_desk.facts.files import FILE_OF, as_csv, as_toml
from nanni_desk.facts.forms import FileForm
from nanni_desk.facts.models import Fact
from nanni_desk.facts.services.importing import Imported, import_file
from nanni_desk.facts.views.book import sent
from nanni_desk.lib import clock
from nanni_desk.lib.errors import CannotDo, NotThere

_TYPES = {"toml": "application/toml", "csv": "text/csv"}


@require_http_methods(["GET", "POST"])
@signed_in(Right.KEEP_FACTS)
def take_in(request: HttpRequest) -> HttpResponse:
    """A file, and what is wrong in it line by line."""
    form = FileForm(sent(request), request.FILES or None)
    problems: list[dict[str, object]] = []
    done: Imported | None = None
    if request.method == "POST" and form.is_valid():
        file = form.cleaned_data["file"]
        try:
            done = import_file(
                actor=person(request), name=file.name, content=file.read(), now=clock.now()
            )
        except CannotDo as error:
            form.add_error("file", str(error.shown))
            problems = error.details.get("problems", [])
    context = {"form": form, "problems": problems, "done": done}
    status = 422 if request.method == "POST" and done is None else 200
    return render(request, "facts/import.html", context, status=status)


@require_GET
@signed_in()
def export(request: HttpRequest, ending: str) -> HttpResponse:  # noqa: ARG001 - the guard's
    """The whole book as a file."""
    if ending not in FILE_OF:
        raise NotThere
    facts = Fact.objects.select_related("owner").order_by("name", "pk")
    text = as_toml(facts) if ending == "toml" else as_csv(facts)
    response = HttpResponse(text, content_type=f"{_TYPES[ending]}; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{FILE_OF[ending]}"'
    return response
