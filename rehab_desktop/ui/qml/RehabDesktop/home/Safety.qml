pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

Overlay {
    id: safety

    required property TodayModel today

    signal closed()

    cardWidth: 940
    title: qsTr("Safety first")
    foot: PillButton {
        text: qsTr("Close")
        key: qsTr("Esc")
        primary: true
        onClicked: safety.closed()
    }
    Keys.onEscapePressed: safety.closed()
    Component.onCompleted: safety.forceActiveFocus()

    Repeater {
        model: safety.today.safety

        ColumnLayout {
            id: section

            required property string title
            required property list<string> lines

            Layout.fillWidth: true
            spacing: 5 * Theme.px

            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: section.title
                size: 20
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }

            Repeater {
                model: section.lines

                Words {
                    required property string modelData

                    Layout.fillWidth: true
                    text: section.title === "" ? modelData : "–  " + modelData
                    size: section.title === "" ? 20 : 17
                    lineHeight: 1.1
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
