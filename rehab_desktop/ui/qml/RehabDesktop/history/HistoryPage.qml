pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What was done: the month and the list, one session whole, trends, scores.
PageArea {
    id: page

    required property HistoryModel history
    required property ExportModel exporting
    required property NoticesModel notices
    readonly property string view: page.history.view
    readonly property bool overview: page.view !== "detail" && page.view !== "adding"

    above: page.view === "detail" ? page.history.detail.when : ""
    heading: page.view === "detail" ? page.history.detail.title : qsTr("History")
    onViewChanged: page.toTop()
    actions: [
        ExportButton {
            visible: page.overview && page.exporting.available
            exporting: page.exporting
        },
        PillButton {
            visible: page.overview && page.history.known
            text: qsTr("Add a session")
            glyph: "calendar-plus"
            size: 16
            onClicked: page.history.addByHand()
        }
    ]

    Flow {
        Layout.fillWidth: true
        visible: page.overview && page.history.known
        spacing: 8 * Theme.px
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Views of the history")

        Pick {
            text: qsTr("Sessions")
            chosen: page.history.tab === "sessions"
            onClicked: page.history.show("sessions")
        }

        Pick {
            text: qsTr("Trends")
            chosen: page.history.tab === "trends"
            onClicked: page.history.show("trends")
        }

        Pick {
            text: qsTr("Scores")
            chosen: page.history.tab === "scores"
            onClicked: page.history.show("scores")
        }
    }

    Notices {
        Layout.fillWidth: true
        notices: page.notices
    }

    LastChangeCard {
        Layout.fillWidth: true
        last: page.history.last
    }

    Loader {
        Layout.fillWidth: true
        active: page.history.known && page.view === "sessions"
        visible: active
        sourceComponent: SessionsTab {
            history: page.history
        }
    }

    Loader {
        Layout.fillWidth: true
        active: page.history.known && page.view === "trends"
        visible: active
        sourceComponent: Trends {
            model: page.history.trends
        }
    }

    Loader {
        Layout.fillWidth: true
        active: page.history.known && page.view === "scores"
        visible: active
        sourceComponent: ScoresTab {
            model: page.history.scores
        }
    }

    Loader {
        Layout.fillWidth: true
        active: page.view === "detail"
        visible: active
        focus: active
        sourceComponent: SessionDetail {
            model: page.history.detail
        }
    }

    Loader {
        Layout.fillWidth: true
        active: page.view === "adding"
        visible: active
        focus: active
        sourceComponent: AddForm {
            model: page.history.adding
        }
    }
}
