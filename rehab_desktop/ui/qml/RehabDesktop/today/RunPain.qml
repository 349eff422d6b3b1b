pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A question of pain with its row of 0 to 10.
ColumnLayout {
    id: pain

    required property string question
    property string hint
    property int value: -1

    signal chosen(int value)

    Layout.fillWidth: true
    Layout.topMargin: 8 * Theme.px
    spacing: 8 * Theme.px

    Flow {
        Layout.fillWidth: true
        spacing: 12 * Theme.px

        PlainLabel {
            text: pain.question
            size: 19
            font.weight: Font.DemiBold
        }

        PlainLabel {
            visible: text !== ""
            text: pain.hint
            size: 16
            color: Theme.softStrong
        }
    }

    ScoreRow {
        digits: true
        Layout.fillWidth: true
        question: pain.question
        value: pain.value
        side: 39
        size: 17
        onChosen: value => pain.chosen(value)
    }
}
