import pytest

from tools.check_links import problems


@pytest.fixture
def site(tmp_path):
    (tmp_path / "docs/architecture").mkdir(parents=True)
    (tmp_path / "docs/target.md").write_text(
        "# Как добавить правило: шаг 1\n\n## Same\n\n## Same\n\n```\n# not a heading\n```\n"
    )
    return tmp_path


@pytest.mark.parametrize(
    "link",
    [
        "target.md",
        "target.md#как-добавить-правило-шаг-1",
        "target.md#same-1",
        "architecture/",
        "/docs/target.md",
        "#own",
        "https://example.org/nowhere",
        "mailto:nanni@example.org",
    ],
)
def test_good_link_is_accepted(site, link):
    (site / "docs/page.md").write_text(f"# Own\n\n[words]({link})\n")
    assert list(problems(site)) == []


@pytest.mark.parametrize(
    "link", ["gone.md", "target.md#gone", "target.md#same-2", "target.md#not-a-heading", "#gone"]
)
def test_dead_link_is_named_with_its_page(site, link):
    (site / "docs/page.md").write_text(f"# Own\n\n[words]({link})\n")
    assert list(problems(site)) == [f"docs/page.md: {link}"]


def test_links_in_code_and_in_hidden_folders_are_not_links(site):
    (site / "docs/page.md").write_text("`[a](gone.md)`\n\n~~~\n[b](gone.md)\n~~~\n")
    (site / ".venv").mkdir()
    (site / ".venv/page.md").write_text("[c](gone.md)\n")
    assert list(problems(site)) == []


def test_paths_named_where_newcomers_look_must_exist(site):
    (site / "src/nanni/text").mkdir(parents=True)
    text = "See `docs/target.md`, `text/`, `docs/gone.md` and `a word`.\n"
    (site / "CONTRIBUTING.md").write_text(text)
    (site / "docs/page.md").write_text(text)
    (site / "docs/architecture/map.md").write_text(text)
    assert sorted(problems(site)) == [
        "CONTRIBUTING.md: `docs/gone.md`",
        "docs/architecture/map.md: `docs/gone.md`",
    ]
