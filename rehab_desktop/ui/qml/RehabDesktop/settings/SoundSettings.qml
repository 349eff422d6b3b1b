pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

Section {
    id: section

    required property SettingsModel settings

    Toggle {
        text: qsTr("Sound in sessions")
        detail: qsTr("Off mutes tones and voice together, as the mute key does.")
        on: !section.settings.muted
        onWanted: on => section.settings.setMuted(!on)
    }

    Toggle {
        objectName: "voice"
        text: qsTr("Voice")
        detail: qsTr("Says what comes next, how long it lasts, and when to change legs.")
        on: section.settings.voice
        enabled: !section.settings.muted
        onWanted: on => section.settings.setVoice(on)
    }

    Toggle {
        text: qsTr("Tones")
        detail: qsTr("A sound of its own for breathing in, breathing out, holding and resting.")
        on: section.settings.tones
        enabled: !section.settings.muted
        onWanted: on => section.settings.setTones(on)
    }

    Toggle {
        text: qsTr("Read tips aloud")
        on: section.settings.sayTips
        enabled: section.settings.voice && !section.settings.muted
        onWanted: on => section.settings.setSayTips(on)
    }

    Toggle {
        text: qsTr("Count repetitions aloud")
        on: section.settings.countRepetitions
        enabled: section.settings.voice && !section.settings.muted
        onWanted: on => section.settings.setCountRepetitions(on)
    }

    Setting {
        name: qsTr("Volume")

        Flow {
            Layout.fillWidth: true
            spacing: 20 * Theme.px

            Slide {
                id: volume

                objectName: "volume"
                height: hear.height
                name: qsTr("Volume")
                said: section.settings.volumeText
                value: section.settings.volume
                onWanted: value => section.settings.setVolume(value)
            }

            PlainLabel {
                height: hear.height
                verticalAlignment: Text.AlignVCenter
                text: section.settings.volumeText
                size: 18
                tabular: true
            }

            PillButton {
                id: hear

                objectName: "hear"
                text: qsTr("Listen")
                glyph: "volume-2"
                onClicked: section.settings.hear()
            }
        }
    }
}
