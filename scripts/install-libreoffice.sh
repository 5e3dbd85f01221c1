#!/bin/sh
# 给文书测试装 LibreOffice、看 PDF 的工具和中文字体（Debian、Ubuntu）。已经有的不再装，可以反复运行。
set -eu

missing=''
command -v soffice >/dev/null 2>&1 || missing='libreoffice-writer-nogui'
command -v pdftotext >/dev/null 2>&1 || missing="$missing poppler-utils"
fc-list 2>/dev/null | grep -q 'Noto S[a-z]* CJK' || missing="$missing fonts-noto-cjk"

if [ -z "$missing" ]; then
  echo 'LibreOffice、poppler-utils 和中文字体都已经装好了。'
  exit 0
fi

if ! command -v apt-get >/dev/null 2>&1; then
  echo "这台机器没有 apt-get，请用它自己的办法装：$missing。" >&2
  exit 1
fi

if [ "$(id -u)" -ne 0 ]; then
  echo "装软件要管理员权限，请运行：sudo $0" >&2
  exit 1
fi

echo "正在安装：$missing"
apt-get update -qq
# shellcheck disable=SC2086 # 一个词是一个软件包
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
echo '装好了。'
