pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// Which session this is, how far along, what is missing, and how much time is left.
RowLayout {
    id: bar

    required property AppModel app
    required property SessionModel session
    property bool tight: false
    readonly property IconButton pointed: [leave, sound, voice, tip, full, keys].find(button => button.pointed) ?? null

    spacing: 12 * Theme.px

    IconButton {
        id: leave

        Layout.leftMargin: -10 * Theme.px
        text: qsTr("Leave the session")
        key: qsTr("Esc")
        glyph: "x"
        onClicked: bar.session.commands.leave()
    }

    PlainLabel {
        text: bar.session.title
        size: 19
        color: Theme.softStrong
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }

    PlainLabel {
        text: bar.session.place
        size: 19
        tabular: true
        color: Theme.softStrong
    }

    Item {
        Layout.fillWidth: true
        z: 1

        // Beside the buttons, since below them it would lie over the word that says what to do.
        Rectangle {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: label.implicitWidth + 24 * Theme.px
            height: label.implicitHeight + 14 * Theme.px
            visible: bar.pointed !== null
            radius: 10 * Theme.px
            color: Theme.ink

            PlainLabel {
                id: label

                objectName: "pointedAt"
                anchors.centerIn: parent
                text: bar.pointed?.tip ?? ""
                size: 14
                color: Theme.ground
            }
        }
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
        id: sound

        text: bar.session.sound.muted ? qsTr("Sound on") : qsTr("Sound off")
        key: Hotkeys.mute
        glyph: bar.session.sound.muted ? "volume-x" : "volume-2"
        onClicked: bar.session.sound.toggleSound()
    }

    IconButton {
        id: voice

        text: bar.session.sound.speaks ? qsTr("Voice off") : qsTr("Voice on")
        key: Hotkeys.voice
        glyph: bar.session.sound.speaks ? "speech" : "mic-off"
        onClicked: bar.session.sound.toggleVoice()
    }

    IconButton {
        id: tip

        text: qsTr("Show the tip")
        key: Hotkeys.tip
        glyph: "lightbulb"
        onClicked: bar.session.showTip()
    }

    IconButton {
        id: full

        text: bar.app.fullScreen ? qsTr("Leave full screen") : qsTr("Full screen")
        key: Hotkeys.fullScreen
        glyph: bar.app.fullScreen ? "minimize" : "maximize"
        onClicked: bar.app.toggleFullScreen()
    }

    IconButton {
        id: keys

        text: qsTr("Keys")
        key: Hotkeys.table
        glyph: "keyboard"
        onClicked: bar.app.toggleKeys()
    }

    PlainLabel {
        Layout.leftMargin: 10 * Theme.px
        text: bar.session.left
        size: 22
        tabular: true
        font.weight: Font.DemiBold
    }
}
