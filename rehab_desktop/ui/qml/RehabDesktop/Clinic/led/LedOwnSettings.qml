pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// What is chosen for this person in place of the computer's settings.
Section {
    id: section

    required property PersonSettingsModel own

    component OwnSetting: Setting {
        id: setting

        required property string key
        required property string value

        name: section.own.label(setting.key)

        Segments {
            objectName: "own-" + setting.key
            Layout.fillWidth: true
            question: setting.name
            model: section.own.choices(setting.key)
            value: setting.value
            onChosen: value => section.own.choose(setting.key, value)
        }
    }

    objectName: "ownSettings"
    heading: qsTr("For this person")
    Component.onCompleted: section.own.look()

    PlainLabel {
        Layout.fillWidth: true
        Layout.topMargin: -8 * Theme.px
        text: qsTr("Kept at once, for every session led with them.")
        size: 15
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    OwnSetting {
        Layout.topMargin: 0
        key: "count_down_s"
        value: section.own.countDown
    }

    OwnSetting {
        key: "voice"
        value: section.own.voice
    }

    OwnSetting {
        key: "first_side"
        value: section.own.firstSide
    }
}
