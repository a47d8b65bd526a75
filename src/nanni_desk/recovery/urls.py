"""Addresses of recovery."""

from django.urls import path

from nanni_desk.recovery.views import acting, authority, causes, pages, reviewing

urlpatterns = [
    path("cases/", pages.cases, name="cases"),
    path("cases/approvals/", pages.approvals, name="approvals"),
    path("cases/limits/", authority.limits, name="authority"),
    path("cases/<int:number>/", pages.case, name="case"),
    path("cases/<int:number>/body/", pages.case_part, name="case-body"),
    path("cases/<int:number>/do/<slug:action>/", acting.act, name="case-act"),
    path("cases/<int:number>/write/<slug:what>/", acting.draft, name="case-write"),
    path("causes/", causes.causes, name="causes"),
    path("causes/<int:number>/", causes.cause, name="cause"),
    path("causes/<int:number>/do/<slug:action>/", causes.cause_act, name="cause-act"),
    path("remarks/<int:number>/case/", reviewing.from_remark, name="case-from-remark"),
    path("c/<int:number>/case/", pages.notice, name="case-notice"),
    path("c/<int:number>/case/new/", acting.begin, name="case-new"),
]
