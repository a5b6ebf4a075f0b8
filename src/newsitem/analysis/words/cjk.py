"""Chinese, Japanese and Korean: what stands between a speaker and the marks."""

# Verbs of saying; where one ends like another, the longer stands first.
CUES = (
    "表示", "指出", "强调", "強調", "写道", "寫道", "认为", "認為", "宣布",
    "宣称", "称", "稱", "说", "說", "回应", "回應", "透露", "坦言", "问", "問", "道",
    "述べた", "述べ", "話した", "話す", "語った", "語る", "言った", "言う", "説明した",
    "強調した", "発表した", "訴えた", "指摘した", "コメントした", "書いた", "批判した",
    "答えた", "말했다", "말했습니다", "밝혔다", "전했다", "강조했다", "설명했다",
    "주장했다", "덧붙였다", "지적했다", "적었다", "답했다", "썼다", "비판했다", "했다",
)  # fmt: skip

# Particles after a speaker.
TOPICS = ("께서는", "は", "が", "も", "은", "는", "이", "가", "도", "께서")

# Titles that stand for a person who is not named.
TITLES = frozenset(
    ("首相", "総理", "大統領", "总统", "总理", "主席", "總統", "總理", "发言人", "發言人",
     "대통령", "총리", "대변인")
)  # fmt: skip
