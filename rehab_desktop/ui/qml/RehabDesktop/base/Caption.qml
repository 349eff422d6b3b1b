pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// A small caption in capitals.
PlainLabel {
    size: 14
    color: Theme.softStrong
    font.weight: Font.Bold
    font.capitalization: Font.AllUppercase
    tracking: 0.09
}
