"""Reports of a claim: what is counted as they come is what a count of all gives."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from pipeline.resolution.news_reports import MOST_REPORTS, NewsReport, NewsReports, Row

A_REPORT = st.builds(
    NewsReport,
    st.sampled_from("pqrs"),
    st.sampled_from("abcd"),
    st.sampled_from((None, "", "x", "y", "z")),
    st.sampled_from(("en", "uk")),
    st.sampled_from(("asserted", "denied")),
)


def sources(rows: list[Row]) -> int:
    stories, owners, count = set[str](), set[str](), 0
    for story, owner, *_ in rows:
        count += story not in stories and owner not in owners
        stories.add(story)
        owners.add(owner)
    return count


@given(st.lists(A_REPORT, max_size=40), st.lists(A_REPORT, max_size=10))
def test_the_counts_are_those_of_a_count_of_all(came: list[NewsReport], went: list[NewsReport]) -> None:
    reports, plain = NewsReports({}, 0, 0), Counter[Row]()
    for step, report in [*((1, each) for each in came), *((-1, each) for each in went)]:
        before = list(reports.mentions.items()), reports.sources, reports.claimants
        changed = reports.with_report(report) if step > 0 else reports.without_report(report)
        assert (list(reports.mentions.items()), reports.sources, reports.claimants) == before
        reports = changed
        plain[report] += step if plain[report] + step >= 0 else 0
        plain = Counter({row: times for row, times in plain.items() if times})
        assert list(reports.mentions.items()) == list(plain.items())
        assert reports.sources == sources(list(plain))
        assert reports.claimants == len({row[2] for row in plain if row[2]})


def test_no_more_are_kept_than_have_room_but_those_kept_are_counted_on() -> None:
    reports = NewsReports.of((NewsReport(f"{n}", f"{n}", None, "en", "asserted"), 1) for n in range(MOST_REPORTS + 5))
    assert (len(reports.mentions), reports.sources) == (MOST_REPORTS, MOST_REPORTS)
    first = NewsReport("0", "0", None, "en", "asserted")
    assert reports.with_report(first, 2).mentions[first] == 3
