pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// A row of 0 to 10; nothing is chosen until a person chooses, and 0 is an answer.
Flow {
    id: row

    property int value: -1
    property real size: 17
    property real side: 42
    readonly property real box: row.side * Theme.px * (1 + (Theme.textScale - 1) * 0.5)
    property string question
    property color tone: Theme.brand

    signal chosen(int value)

    spacing: 6 * Theme.px
    Accessible.role: Accessible.Grouping
    Accessible.name: row.question

    Repeater {
        model: 11

        T.AbstractButton {
            id: score

            required property int index

            width: Math.max(row.box, label.implicitWidth + 14 * Theme.px)
            height: Math.max(row.box, label.implicitHeight + 8 * Theme.px)
            focusPolicy: Qt.TabFocus
            checkable: false
            text: score.index
            Accessible.role: Accessible.RadioButton
            Accessible.name: qsTr("%1, %2 of 10").arg(row.question).arg(score.index)
            Accessible.checkable: true
            Accessible.checked: row.value === score.index
            Keys.onReturnPressed: score.click()
            Keys.onEnterPressed: score.click()
            onClicked: row.chosen(score.index)

            background: Rectangle {
                radius: 12 * Theme.px
                color: row.value === score.index ? row.tone : score.hovered ? Theme.hover : Theme.ground
                border.width: Math.max(1, Theme.lineWidth * Theme.px)
                border.color: row.value === score.index ? row.tone : Theme.line

                FocusFrame {
                    anchors.margins: -3 * Theme.px
                    shown: score.visualFocus
                    radius: 14 * Theme.px
                }
            }

            Words {
                id: label

                anchors.centerIn: parent
                text: score.text
                size: row.size
                tabular: true
                color: row.value === score.index ? Theme.onStrong : Theme.ink
                font.weight: Font.DemiBold
            }
        }
    }
}
