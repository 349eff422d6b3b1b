pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

Section {
    id: section

    required property SettingsModel settings

    ChoiceSetting {
        Layout.topMargin: 0
        settings: section.settings
        key: "theme"
        value: section.settings.theme
        onChosen: value => section.settings.theme = value
    }

    ChoiceSetting {
        settings: section.settings
        key: "text_scale"
        value: section.settings.textScale
        onChosen: value => section.settings.textScale = value
    }

    SwitchSetting {
        Layout.topMargin: 8 * Theme.px
        settings: section.settings
        key: "reduce_motion"
        on: section.settings.reduceMotion
        onWanted: on => section.settings.reduceMotion = on
    }

    ChoiceSetting {
        visible: section.settings.speaksMore
        settings: section.settings
        key: "language"
        value: section.settings.language
        onChosen: value => section.settings.language = value
    }
}
