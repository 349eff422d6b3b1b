pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// One obvious thing to do, the week, the knee, and what was done lately; or the way back to running.
PageArea {
    id: page

    required property AppModel app
    required property TodayModel today
    readonly property ProgrammeModel programme: page.today.programme
    readonly property ReturnToRunModel returnToRun: page.programme.returnToRun
    readonly property bool atRuns: page.returnToRun.opened
    readonly property bool begun: page.programme.started
    // Start is the one thing to do here.
    readonly property bool starts: !page.atRuns && page.programme.decision.course === "start" && !page.programme.offered && !page.today.hasInterrupted

    above: page.atRuns ? qsTr("The way back") : page.today.date
    heading: page.returnToRun.editing ? qsTr("A run") : page.atRuns ? qsTr("Running") : page.today.heading
    // It stays in sight where what is above it, or large letters, push it out.
    footed: page.starts && !page.reaches(day.y + ((day.item as TodayRoom)?.startEnd ?? 0))
    foot: [
        PlainLabel {
            Layout.fillWidth: true
            text: page.today.heroName
            size: 20
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.ignored: true
        },
        // For the mouse: the keyboard has Space, and brings the other one into sight.
        StartHero {
            objectName: "startBelow"
            today: page.today
            focusPolicy: Qt.NoFocus
            Accessible.ignored: true
        }
    ]
    onAtRunsChanged: page.toTop()
    onBegunChanged: Qt.callLater(page.toTop)
    Keys.onEscapePressed: event => {
        event.accepted = page.atRuns || page.programme.week.opened !== "";
        if (page.atRuns)
            page.returnToRun.leave();
        else
            page.programme.week.close();
    }
    Keys.onSpacePressed: event => event.accepted = !event.isAutoRepeat && page.today.startDue()
    actions: [
        PillButton {
            objectName: "aboutYou"
            visible: !page.atRuns
            text: qsTr("You and your knee")
            glyph: "person-standing"
            size: 17
            quiet: true
            onClicked: page.app.pages.intake.open()
        },
        PillButton {
            objectName: "backToToday"
            visible: page.atRuns
            text: qsTr("Back")
            glyph: "arrow-left"
            size: 17
            quiet: true
            onClicked: page.returnToRun.leave()
        },
        PillButton {
            objectName: "startLater"
            visible: !page.atRuns && page.programme.waiting
            text: qsTr("Start the 12 weeks")
            glyph: "calendar-days"
            size: 17
            quiet: true
            onClicked: page.programme.start()
        },
        PillButton {
            objectName: "otherRoutines"
            visible: !page.atRuns && page.programme.started
            text: qsTr("Other routines")
            glyph: "list-checks"
            size: 17
            quiet: true
            onClicked: page.app.pages.go("routines")
        }
    ]

    Connections {
        target: page.programme

        function onReviewWanted() {
            page.app.pages.go("history");
        }
    }

    Loader {
        Layout.fillWidth: true
        active: page.atRuns
        visible: active
        focus: active
        sourceComponent: page.returnToRun.editing ? form : room
    }

    Component {
        id: form

        RunForm {
            returnToRun: page.returnToRun
        }
    }

    Component {
        id: room

        RunningRoom {
            returnToRun: page.returnToRun
        }
    }

    Loader {
        id: day

        Layout.fillWidth: true
        active: !page.atRuns
        visible: active
        focus: active
        sourceComponent: TodayRoom {
            app: page.app
            today: page.today
            onUnfolded: part => page.bringIn(part)
        }
    }
}
