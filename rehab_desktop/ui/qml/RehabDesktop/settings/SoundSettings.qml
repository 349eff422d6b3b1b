pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

Section {
    id: section

    required property SettingsModel settings

    SwitchSetting {
        settings: section.settings
        key: "muted"
        on: !section.settings.muted
        onWanted: on => section.settings.muted = !on
    }

    SwitchSetting {
        settings: section.settings
        key: "voice"
        on: section.settings.voice
        enabled: !section.settings.muted
        onWanted: on => section.settings.voice = on
    }

    SwitchSetting {
        settings: section.settings
        key: "tones"
        on: section.settings.tones
        enabled: !section.settings.muted
        onWanted: on => section.settings.tones = on
    }

    SwitchSetting {
        settings: section.settings
        key: "say_tips"
        on: section.settings.sayTips
        enabled: section.settings.voice && !section.settings.muted
        onWanted: on => section.settings.sayTips = on
    }

    SwitchSetting {
        settings: section.settings
        key: "count_repetitions"
        on: section.settings.countRepetitions
        enabled: section.settings.voice && !section.settings.muted
        onWanted: on => section.settings.countRepetitions = on
    }

    Setting {
        id: loudness

        name: section.settings.label("volume")

        Flow {
            Layout.fillWidth: true
            spacing: 20 * Theme.px

            Slide {
                id: volume

                objectName: "volume"
                height: hear.height
                name: loudness.name
                said: section.settings.volumeText
                value: section.settings.volume
                onWanted: value => section.settings.volume = value
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
