pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What the day asks for, in the order in which it is looked at.
ColumnLayout {
    id: room

    required property AppModel app
    required property TodayModel today
    readonly property ProgrammeModel programme: room.today.programme
    readonly property DecisionModel decision: room.programme.decision
    readonly property bool narrow: Theme.textScale > 1.4
    readonly property real startEnd: hero.y + hero.startEnd

    signal unfolded(part: Item)

    spacing: 24 * Theme.px

    Interrupted {
        Layout.fillWidth: true
        visible: room.today.hasInterrupted
        today: room.today
    }

    Notices {
        Layout.fillWidth: true
        notices: room.app.notices
    }

    MorningCard {
        Layout.fillWidth: true
        visible: room.programme.morning.due
        morning: room.programme.morning
    }

    LastChangeCard {
        objectName: "morning"
        Layout.fillWidth: true
        closable: false
        last: room.programme.morning.last
    }

    EverydayCard {
        Layout.fillWidth: true
        visible: room.programme.everyday.due
        everyday: room.programme.everyday
    }

    LastChangeCard {
        objectName: "everyday"
        Layout.fillWidth: true
        closable: false
        last: room.programme.everyday.last
    }

    ReviewCard {
        Layout.fillWidth: true
        visible: room.programme.review !== ""
        programme: room.programme
    }

    LastChangeCard {
        objectName: "review"
        Layout.fillWidth: true
        closable: false
        last: room.app.pages.review.last
    }

    AdviceCard {
        Layout.fillWidth: true
        // A step up waits for the answer that decides it.
        visible: room.programme.advice.present && (room.programme.advice.back || !room.programme.everyday.due)
        advice: room.programme.advice
    }

    LastChangeCard {
        objectName: "answer"
        Layout.fillWidth: true
        closable: false
        last: room.programme.advice.last
    }

    StartCard {
        Layout.fillWidth: true
        visible: room.programme.offered
        programme: room.programme
    }

    Hero {
        id: hero

        Layout.fillWidth: true
        visible: room.decision.course === "start"
        today: room.today
    }

    RestDay {
        Layout.fillWidth: true
        visible: room.decision.course === "rest"
        decision: room.decision
        now: room.programme.now
    }

    DoneCard {
        Layout.fillWidth: true
        visible: room.decision.course === "done"
        decision: room.decision
    }

    NextCard {
        Layout.fillWidth: true
        visible: room.decision.hasLater
        decision: room.decision
    }

    StartCard {
        Layout.fillWidth: true
        visible: room.programme.finished
        programme: room.programme
    }

    GridLayout {
        Layout.fillWidth: true
        // What was done is not known before what is to be done.
        visible: room.decision.course !== ""
        columns: room.narrow ? 1 : 2
        columnSpacing: 24 * Theme.px
        rowSpacing: 24 * Theme.px
        uniformCellWidths: true

        WeekCard {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            visible: room.programme.started
            programme: room.programme
            onUnfolded: part => room.unfolded(part)
        }

        KneeCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: room.programme.started
            knee: room.programme.knee
        }

        RunningCard {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            visible: room.programme.started
            returnToRun: room.programme.returnToRun
        }

        Others {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            visible: !room.programme.started
            today: room.today
        }

        Past {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            today: room.today
        }
    }
}
