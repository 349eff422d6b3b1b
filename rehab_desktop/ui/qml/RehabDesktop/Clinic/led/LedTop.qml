pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Whose session it is, how far along, what is missing, and how much time is left.
RowLayout {
    id: bar

    required property LedModel led
    property bool tight: false
    readonly property SessionModel session: bar.led.session

    spacing: 14 * Theme.px

    IconButton {
        Layout.leftMargin: -10 * Theme.px
        text: qsTr("Leave the session")
        key: qsTr("Esc")
        glyph: "x"
        onClicked: bar.session.commands.leave()
    }

    PlainLabel {
        Layout.fillWidth: true
        objectName: "who"
        text: bar.led.code === "" || bar.tight ? bar.led.who : qsTr("%1  ·  %2").arg(bar.led.who).arg(bar.led.code)
        size: 24
        display: true
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
    }

    LedDisplay {
        patients: bar.led.display
        size: 15
    }

    Repeater {
        model: [
            { glyph: "volume-off", why: bar.session.sound.soundMissing },
            { glyph: "mic-off", why: bar.session.sound.voiceMissing },
            { glyph: "video-off", why: bar.session.sound.pictureMissing }
        ]

        Chip {
            id: missing

            required property var modelData

            visible: missing.modelData.why !== ""
            text: bar.tight ? "" : missing.modelData.why
            Accessible.role: Accessible.StaticText
            Accessible.name: missing.modelData.why
            glyph: missing.modelData.glyph
            size: 14
        }
    }

    IconButton {
        objectName: "keys"
        visible: !bar.tight
        text: qsTr("Keys")
        key: Hotkeys.table
        glyph: "keyboard"
        onClicked: bar.led.keyTable.open()
    }

    IconButton {
        text: bar.session.sound.muted ? qsTr("Sound on") : qsTr("Sound off")
        key: Hotkeys.mute
        glyph: bar.session.sound.muted ? "volume-x" : "volume-2"
        onClicked: bar.session.sound.toggleSound()
    }

    IconButton {
        text: bar.session.sound.speaks ? qsTr("Voice off") : qsTr("Voice on")
        key: Hotkeys.voice
        glyph: bar.session.sound.speaks ? "speech" : "mic-off"
        onClicked: bar.session.sound.toggleVoice()
    }

    PlainLabel {
        text: bar.session.place
        size: 19
        tabular: true
        visible: !bar.tight
        color: Theme.softStrong
    }

    PlainLabel {
        text: bar.session.left
        size: 22
        tabular: true
        font.weight: Font.DemiBold
    }
}
