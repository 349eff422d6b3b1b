pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop

// The ladder: one level is looked at, with its clip and dose; then what earns the next.
Section {
    id: section

    required property ExerciseModel exercise

    heading: levels.count > 1 ? qsTr("Levels") : qsTr("When it gets easy")
    glyph: "list-checks"

    Repeater {
        id: levels

        model: section.exercise.levels

        T.AbstractButton {
            id: rung

            required property string level
            required property string name
            required property string dose
            required property string gate
            required property bool usual
            readonly property bool held: section.exercise.level === rung.level

            Layout.fillWidth: true
            objectName: "level-" + rung.level
            visible: levels.count > 1
            implicitHeight: words.implicitHeight + 24 * Theme.px
            focusPolicy: Qt.TabFocus
            text: rung.name
            Accessible.role: Accessible.RadioButton
            Accessible.name: qsTr("Level %1: %2").arg(rung.level).arg(rung.name)
            Accessible.description: rung.gate === "" ? rung.dose : qsTr("%1. First: %2").arg(rung.dose).arg(rung.gate)
            Accessible.checkable: true
            Accessible.checked: rung.held
            Keys.onReturnPressed: rung.click()
            Keys.onEnterPressed: rung.click()
            onClicked: section.exercise.chooseLevel(rung.level)

            background: Rectangle {
                radius: 14 * Theme.px
                color: rung.hovered ? Theme.hover : Theme.ground
                border.width: rung.held ? Math.max(2, 2.5 * Theme.px) : Math.max(1, Theme.lineWidth * Theme.px)
                border.color: rung.held ? Theme.brand : Theme.line

                FocusFrame {
                    anchors.margins: -4 * Theme.px
                    shown: rung.visualFocus
                    radius: 17 * Theme.px
                }
            }

            RowLayout {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                x: 16 * Theme.px
                width: rung.width - 32 * Theme.px
                spacing: 14 * Theme.px

                PlainLabel {
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredWidth: Math.max(implicitWidth, 28 * Theme.px * Theme.textScale)
                    text: rung.level
                    size: 18
                    color: Theme.workStrong
                    font.weight: Font.Bold
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2 * Theme.px

                    PlainLabel {
                        Layout.fillWidth: true
                        text: rung.name
                        font.weight: Font.DemiBold
                        wrapMode: Text.Wrap
                    }

                    PlainLabel {
                        Layout.fillWidth: true
                        text: rung.usual ? qsTr("%1 · where a routine starts").arg(rung.dose) : rung.dose
                        size: 15
                        tabular: true
                        color: Theme.softStrong
                        wrapMode: Text.Wrap
                    }

                    PlainLabel {
                        Layout.fillWidth: true
                        visible: rung.gate !== ""
                        text: qsTr("First: %1").arg(rung.gate)
                        size: 15
                        color: Theme.restStrong
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
    }

    Caption {
        Layout.topMargin: 8 * Theme.px
        visible: levels.count > 1
        text: qsTr("When it gets easy")
    }

    PlainLabel {
        Layout.fillWidth: true
        text: section.exercise.progressCriterion
        lineHeight: 1.18
        wrapMode: Text.Wrap
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: section.exercise.progressTo !== ""
        text: qsTr("Then: %1").arg(section.exercise.progressTo)
        font.weight: Font.DemiBold
        lineHeight: 1.18
        wrapMode: Text.Wrap
    }
}
