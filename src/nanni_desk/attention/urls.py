"""Addresses of attention: notices, help, boundaries, hours, the report, the calculator."""

from django.urls import path

from nanni_desk.attention.views import boundary, hours, load, notices, report

urlpatterns = [
    path("load/", load.load, name="load"),
    path("attention/", report.report, name="attention"),
    path("attention/notices/", notices.notices, name="notices"),
    path("attention/seen/<str:kind>/<int:number>/", notices.seen, name="notice-seen"),
    path("c/<int:number>/pair/", notices.pair, name="ask-pair"),
    path("c/<int:number>/boundary/", boundary.boundary, name="boundary"),
    path("c/<int:number>/boundary/<str:step>/", boundary.step, name="boundary-step"),
    path("c/<int:number>/relief/", boundary.relief, name="relief"),
    path("settings/hours/", hours.teams, name="hours"),
    path("settings/hours/<int:number>/", hours.team, name="team-hours"),
]
