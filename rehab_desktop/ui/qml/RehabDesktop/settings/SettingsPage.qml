pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The settings, one part of them at a time. All take effect at once; there is nothing to save.
PageArea {
    id: page

    required property SettingsModel settings
    property IntakeModel intake // none in a clinic

    widest: 960
    heading: qsTr("Settings")
    above: qsTr("Every choice takes effect at once")
    Component.onCompleted: page.settings.look()

    Segments {
        objectName: "sections"
        Layout.fillWidth: true
        question: qsTr("Part of the settings")
        model: page.settings.sections
        value: page.settings.section
        onChosen: value => page.settings.openSection(value)
    }

    Loader {
        Layout.fillWidth: true
        sourceComponent: {
            switch (page.settings.section) {
            case "look":
                return look;
            case "session":
                return session;
            case "keys":
                return keys;
            case "files":
                return files;
            case "about":
                return about;
            }
            return sound;
        }
    }

    Component {
        id: sound

        SoundSettings {
            settings: page.settings
        }
    }

    Component {
        id: look

        LookSettings {
            settings: page.settings
        }
    }

    Component {
        id: session

        SessionSettings {
            settings: page.settings
            intake: page.intake
        }
    }

    Component {
        id: keys

        KeySettings {
            keys: page.settings.keys
        }
    }

    Component {
        id: files

        FileSettings {
            files: page.settings.files
        }
    }

    Component {
        id: about

        AboutSettings {
            settings: page.settings
        }
    }
}
