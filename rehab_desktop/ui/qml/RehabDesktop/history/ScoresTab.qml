pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// Every measure with its scores; the one that is being entered stands first.
ColumnLayout {
    id: tab

    required property ScoresModel model

    spacing: 24 * Theme.px

    PlainLabel {
        Layout.fillWidth: true
        Layout.maximumWidth: 900 * Theme.px * Theme.textScale
        text: qsTr("Every two to four weeks is often enough. A change that reaches its threshold may be more than chance; it is no diagnosis.")
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: tab.model.trouble
        color: Theme.stopStrong
        wrapMode: Text.Wrap
    }

    Loader {
        Layout.fillWidth: true
        active: tab.model.entry.open
        visible: active
        sourceComponent: ScoreForm {
            model: tab.model
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textScale > 1.4 ? 1 : 2
        columnSpacing: 24 * Theme.px
        rowSpacing: 24 * Theme.px
        uniformCellWidths: true

        Repeater {
            model: tab.model.lines

            MeasureCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                model: tab.model
            }
        }
    }
}
