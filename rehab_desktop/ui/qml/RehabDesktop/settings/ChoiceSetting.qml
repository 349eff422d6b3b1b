pragma ComponentBehavior: Bound

import QtQuick.Layouts
import RehabDesktop

// A setting that is one of a few choices. `key` is its name in the table of settings.
Setting {
    id: setting

    required property SettingsModel settings
    required property string key
    required property string value

    signal chosen(string value)

    name: setting.settings.label(setting.key)
    detail: setting.settings.hint(setting.key)

    Segments {
        objectName: setting.key
        Layout.fillWidth: true
        question: setting.name
        model: setting.settings.choices(setting.key)
        value: setting.value
        onChosen: value => setting.chosen(value)
    }
}
