import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What encryption of the app's files does not reach.
PlainLabel {
    Layout.fillWidth: true
    text: qsTr("Please switch on the encryption of the whole disk too: BitLocker in Windows, FileVault on a Mac, LUKS in Linux. The system writes parts of its memory to the disk, and this app cannot hide those.")
    size: 16
    color: Theme.softStrong
    wrapMode: Text.Wrap
}
