"""Addresses of recovery."""

from django.urls import path

from nanni_desk.recovery.views import acting, pages

urlpatterns = [
    path("cases/", pages.cases, name="cases"),
    path("cases/approvals/", pages.approvals, name="approvals"),
    path("cases/<int:number>/", pages.case, name="case"),
    path("cases/<int:number>/body/", pages.case_part, name="case-body"),
    path("cases/<int:number>/do/<slug:action>/", acting.act, name="case-act"),
    path("cases/<int:number>/write/<slug:what>/", acting.draft, name="case-write"),
    path("c/<int:number>/case/", pages.notice, name="case-notice"),
    path("c/<int:number>/case/new/", acting.begin, name="case-new"),
]
