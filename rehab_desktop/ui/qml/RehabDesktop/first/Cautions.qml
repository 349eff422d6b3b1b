pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// In the check before a session: who should ask first, once for each exercise that is new.
// Its CautionsTick stands above Start.
ColumnLayout {
    id: part

    required property CautionsModel cautions

    visible: part.cautions.present
    spacing: 12 * Theme.px

    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("New to you: does one of these fit?")
        size: 19
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }

    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("Then do as it says, or leave the exercise out until you have asked a doctor or physiotherapist.")
        size: 16
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    Repeater {
        model: part.cautions.rows

        SafeSection {
            Layout.fillWidth: true
            small: true
        }
    }
}
