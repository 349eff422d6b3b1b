pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop
import RehabDesktop.Clinic

// What lies over a chart: a form, or the question why something does not count or whose it is.
FocusScope {
    id: over

    required property PersonChartModel chart

    focus: true

    Shown {
        active: over.chart.entry.shown
        sourceComponent: EntryOverlay {
            entry: over.chart.entry
        }
    }

    Shown {
        active: over.chart.episodes.shown
        sourceComponent: EpisodesOverlay {
            episodes: over.chart.episodes
        }
    }

    Shown {
        active: over.chart.particulars.shown
        sourceComponent: ParticularsOverlay {
            typed: over.chart.particulars
        }
    }

    Shown {
        active: over.chart.correcting.shown
        sourceComponent: ScoreOverlay {
            correcting: over.chart.correcting
        }
    }

    Shown {
        active: over.chart.moving.shown
        sourceComponent: MoveOverlay {
            moving: over.chart.moving
        }
    }

    Shown {
        active: over.chart.withdrawing.shown
        sourceComponent: WithdrawOverlay {
            withdrawing: over.chart.withdrawing
        }
    }
}
