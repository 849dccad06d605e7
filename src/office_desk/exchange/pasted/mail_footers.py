"""What programs put under a mail: from which device it was sent, and that it is confidential."""

from __future__ import annotations

import re

_device = re.compile(
    r"(?i)(?:sent (?:from|via|with) |get outlook for |отправлено (?:с|со|из|через|при помощи) |послано с |发自我?的?"
    r"|发送自|来自(?=.{0,20}(?:邮箱|iphone|ipad|手机|客户端)))(?!.{0,60}@).{2,60}"
)
_begins_as_disclaimer = re.compile(
    r"(?i)\W{0,5}(?:this (?:e-?mail|message|communication)|the (?:information|contents)|confidential|disclaimer|notice"
    r"|if you |please consider|(?:это|данное|настоящее) (?:сообщение|письмо|электронное)|если вы "
    r"|информация, содержащаяся|конфиденциальн|本邮件|此邮件|本电子邮件|这封邮件|保密|免责|如果您|如您)"
)
_tells_disclaimer = re.compile(
    r"(?i)confidential|intended (?:solely|only)|received (?:it|this).{0,40}error|notify the sender|before printing"
    r"|конфиденциальн|предназначен|по ошибке|保密|机密|误收|错误.{0,10}收到|收件人"
)
_SHORTEST_DISCLAIMER = 12


def is_footer(line: str) -> bool:
    """Whether a line tells of the mail itself and of nobody who is named in it."""
    text = line.strip(" -–—*_>\t")
    if _device.fullmatch(text):
        return True
    is_disclaimer = _begins_as_disclaimer.match(text) is not None and _tells_disclaimer.search(text) is not None
    return is_disclaimer and len(text) >= _SHORTEST_DISCLAIMER
