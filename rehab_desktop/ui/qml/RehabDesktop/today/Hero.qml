pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

Card {
    id: hero

    required property TodayModel today
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

        Words {
            Layout.fillWidth: true
            text: hero.today.heroName
            size: 34
            display: true
            wrapMode: Text.Wrap
        }

        Words {
            Layout.fillWidth: true
            text: hero.today.heroDetail
            size: 18
            tabular: true
            color: Theme.softStrong
            wrapMode: Text.Wrap
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

        Item {
            Layout.fillHeight: true
            implicitHeight: 6 * Theme.px
        }

        PillButton {
            objectName: "startHero"
            text: qsTr("Start session")
            size: 20
            primary: !hero.today.programme.offered
            Component.onCompleted: {
                if (hero.today.cameFrom === hero.today.heroRoutine)
                    forceActiveFocus(Qt.TabFocusReason);
            }
            onClicked: hero.today.startHero()
        }
    }
}
