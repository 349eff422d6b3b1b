pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// In the check before a session: who should ask first, once for each exercise that is new.
ColumnLayout {
    id: part

    required property CautionsModel cautions

    visible: part.cautions.present
    spacing: 12 * Theme.px

    Words {
        Layout.fillWidth: true
        text: qsTr("New today: does one of these fit you?")
        size: 19
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }

    Words {
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

    Tick {
        objectName: "readCautions"
        text: qsTr("None of these is me, or I do as it says, or I have asked.")
        on: part.cautions.ticked
        onWanted: on => part.cautions.tick(on)
    }
}
