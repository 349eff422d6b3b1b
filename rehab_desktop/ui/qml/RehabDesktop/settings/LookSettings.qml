pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

Section {
    id: section

    required property SettingsModel settings

    Setting {
        Layout.topMargin: 0
        name: qsTr("Theme")

        Segments {
            objectName: "theme"
            Layout.fillWidth: true
            question: qsTr("Theme")
            model: section.settings.themes
            value: section.settings.theme
            onChosen: value => section.settings.setTheme(value)
        }
    }

    Setting {
        name: qsTr("Text size")
        detail: qsTr("Everything grows with it, the numbers of a session too.")

        Segments {
            objectName: "textSize"
            Layout.fillWidth: true
            question: qsTr("Text size")
            model: section.settings.textScales
            value: section.settings.textScale
            onChosen: value => section.settings.setTextScale(value)
        }
    }

    Toggle {
        Layout.topMargin: 8 * Theme.px
        text: qsTr("Reduce motion")
        detail: qsTr("Nothing moves but numbers and the clip.")
        on: section.settings.reduceMotion
        onWanted: on => section.settings.setReduceMotion(on)
    }

    Setting {
        visible: section.settings.speaksMore
        name: qsTr("Language")
        detail: qsTr("Of the screen and of the voice.")

        Segments {
            objectName: "language"
            Layout.fillWidth: true
            question: qsTr("Language")
            model: section.settings.languages
            value: section.settings.language
            onChosen: value => section.settings.setLanguage(value)
        }
    }
}
