"""Addresses of reports."""

from django.urls import path

from nanni_desk.reports.views import pages, pulse

urlpatterns = [
    path("reports/", pages.report, name="reports"),
    path("reports/month/", pages.month, name="reports-month"),
    path("reports/everybody/", pulse.everybody, name="reports-open"),
    path("reports/everybody/answer/", pulse.answer, name="pulse-answer"),
    path("reports/<slug:table>.csv", pages.export, name="reports-export"),
    path(
        "reports/<slug:table>/<slug:row>/<slug:column>/", pages.counted, name="reports-counted"
    ),
]  # fmt: skip
