pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

Section {
    id: section

    required property SettingsModel settings

    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("Rehab Desktop")
        size: 28
        display: true
        wrapMode: Text.Wrap
    }

    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("Pain around the kneecap (runner’s knee)")
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    Copyable {
        Layout.fillWidth: true
        text: section.settings.version
        size: 17
    }

    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("A training timer, not a diagnosis. Nothing leaves this computer: there is no account, and no network is used.")
        lineHeight: 1.18
        wrapMode: Text.Wrap
    }

    Caption {
        Layout.topMargin: 12 * Theme.px
        text: qsTr("Made with")
    }

    Repeater {
        model: section.settings.credits

        GridLayout {
            id: line

            required property string name
            required property string whose
            required property string licence

            Layout.fillWidth: true
            columns: Theme.textScale > 1.4 ? 1 : 3
            columnSpacing: 18 * Theme.px
            rowSpacing: 1 * Theme.px

            PlainLabel {
                Layout.preferredWidth: 250 * Theme.px * Theme.textScale
                Layout.maximumWidth: section.width - 60 * Theme.px
                Layout.alignment: Qt.AlignTop
                text: line.name
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }

            PlainLabel {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                text: line.whose
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }

            PlainLabel {
                Layout.alignment: Qt.AlignTop
                text: line.licence
                color: Theme.softStrong
            }
        }
    }
}
