pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// What is typed here is not shown, not kept by a keyboard on the screen, and not copied. Qt tells a
// screen reader no name of a field that hides what is typed, so it has a label that is heard.
EntryField {
    id: field

    required property Item label
    property bool digits: false

    echoMode: TextInput.Password
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | (field.digits ? Qt.ImhDigitsOnly : Qt.ImhNone)
    Accessible.labelledBy: field.label
    maximumLength: field.digits ? 6 : 1000
    validator: field.digits ? six : null

    RegularExpressionValidator {
        id: six

        regularExpression: /[0-9]{0,6}/
    }
}
