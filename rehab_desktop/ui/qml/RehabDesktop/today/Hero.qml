pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What is due now at today's doses, why it is not the usual, and the one button that begins it.
Card {
    id: hero

    required property TodayModel today
    readonly property ProgrammeModel programme: hero.today.programme
    readonly property DecisionModel decision: hero.programme.decision
    readonly property real startEnd: column.y + start.y + start.height
    readonly property bool wide: Theme.textScale <= 1.4 && hero.width > 760 * Theme.px

    implicitHeight: Math.max(hero.wide ? 380 * Theme.px : 0, column.implicitHeight + 66 * Theme.px)

    Picture {
        id: picture

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: 14 * Theme.px
        width: hero.width * 0.48
        visible: present && hero.wide
        source: hero.today.heroPoster
        radius: 16 * Theme.px
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: picture.visible ? picture.left : parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: 33 * Theme.px
        spacing: 11 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: hero.today.heroName
            size: 34
            display: true
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            text: hero.today.heroDetail
            size: 18
            tabular: true
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        Why {
            Layout.fillWidth: true
            visible: hero.decision.why !== ""
            part: "Today"
            text: hero.decision.why
            rule: hero.decision.rule
            source: hero.decision.source
        }

        Item {
            implicitHeight: 2 * Theme.px
        }

        Repeater {
            model: hero.today.heroExercises

            DoseLine {
                Layout.fillWidth: true
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: hero.decision.leftOut
            size: 16
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        Item {
            Layout.fillHeight: true
            implicitHeight: 6 * Theme.px
        }

        NowRow {
            Layout.fillWidth: true
            Layout.bottomMargin: 8 * Theme.px
            now: hero.programme.now
        }

        StartHero {
            id: start

            objectName: "startHero"
            today: hero.today
            Component.onCompleted: {
                if (hero.today.cameFrom === hero.today.heroRoutine)
                    forceActiveFocus(Qt.TabFocusReason);
            }
        }
    }
}
