"""Clips that are broken, or that are no clips but lists of addresses in a clip's clothing."""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from pathlib import Path

GOOD = Path(__file__).parents[1] / "data" / "clips" / "numbered-blue.webm"


def playlists(address: str) -> dict[str, bytes]:
    """One list of each kind that a player may know, each naming `address`, by its kind."""
    clip = f"{address}clip.webm"
    lists = {
        "m3u": f"#EXTM3U\n#EXTINF:10,x\n{clip}\n",
        "m3u8": "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXT-X-VERSION:3\n"
        f"#EXTINF:9,\n{clip}\n#EXT-X-ENDLIST\n",
        "m3u8-master": f"#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=9\n{address}list.m3u8\n",
        "pls": f"[playlist]\nNumberOfEntries=1\nFile1={clip}\n",
        "asx": f'<asx version="3.0"><entry><ref href="{clip}"/></entry></asx>',
        "xspf": '<?xml version="1.0"?><playlist version="1" xmlns="http://xspf.org/ns/0/">'
        f"<trackList><track><location>{clip}</location></track></trackList></playlist>",
        "smil": f'<smil><body><seq><video src="{clip}"/></seq></body></smil>',
        "wpl": f'<?wpl version="1.0"?><smil><body><seq><media src="{clip}"/></seq></body></smil>',
        "ram": f"{clip}\n",
        "qtl": '<?xml version="1.0"?><?quicktime type="application/x-quicktime-media-link"?>'
        f'<embed src="{clip}" autoplay="true"/>',
        "ffconcat": f"ffconcat version 1.0\nfile '{clip}'\n",
        "mpd": '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static"'
        ' mediaPresentationDuration="PT9S" profiles="urn:mpeg:dash:profile:isoff-on-demand:2011">'
        '<Period><AdaptationSet mimeType="video/webm"><Representation id="1" bandwidth="1">'
        f"<BaseURL>{clip}</BaseURL></Representation></AdaptationSet></Period></MPD>",
        "sdp": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\n"
        f"a=control:{address.replace('http', 'rtsp')}\nm=video 0 RTP/AVP 96\n",
        "b4s": f'<?xml version="1.0"?><WinampXML><playlist><entry Playstring="{clip}"/>'
        "</playlist></WinampXML>",
        "strm": clip,
    }
    return {kind: text.encode() for kind, text in lists.items()} | {"mov": _reference_movie(clip)}


def mutations(number: int, seed: int) -> Iterator[bytes]:
    """The good clip cut, flipped, filled, shuffled and with sizes that lie."""
    dice = random.Random(seed)
    whole = GOOD.read_bytes()
    for turn in range(number):
        clip = bytearray(whole)
        place = dice.randrange(len(clip))
        match turn % 6:
            case 0:
                del clip[place:]
            case 1:
                for _ in range(dice.choice((1, 10, 200))):
                    clip[dice.randrange(len(clip))] = dice.randrange(256)
            case 2:
                clip[place : place + 64] = bytes(dice.choice((0, 255)) for _ in range(64))
            case 3:
                # Most of what the header says is in its first bytes.
                for _ in range(4):
                    clip[dice.randrange(400)] = dice.randrange(256)
            case 4:
                clip[place:place] = dice.randbytes(300)
            case 5:
                clip[place : place + 9] = b"\x01\xff\xff\xff\xff\xff\xff\xff\xff"
        yield bytes(clip)


def _reference_movie(address: str) -> bytes:
    """A QuickTime file that holds no picture, only where to get one."""
    url = address.encode() + b"\0"
    reference = _atom(b"rdrf", struct.pack(">I4sI", 0, b"url ", len(url)) + url)
    movie = _atom(b"moov", _atom(b"rmra", _atom(b"rmda", reference)))
    return _atom(b"ftyp", b"qt  \0\0\0\0qt  ") + movie


def _atom(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", len(content) + 8, kind) + content
