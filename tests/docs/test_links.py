from tools.check_links import ROOT, problems


def test_every_link_and_named_path_leads_somewhere():
    assert list(problems(ROOT)) == []
