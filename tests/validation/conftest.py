"""A folder of schemas, laid out as IPTC's are, for a small part of the standards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

G2 = "http://iptc.org/std/nar/2006-10-01/"
NITF = "http://iptc.org/std/NITF/2006-10-18/"
RIGHTS = "http://example.com/rights/"

ITEM = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:g="{G2}"
    targetNamespace="{G2}" elementFormDefault="qualified">
  <xs:import namespace="http://www.w3.org/XML/1998/namespace"
      schemaLocation="http://www.example.com/2001/xml.xsd"/>
  <xs:element name="newsMessage"><xs:complexType><xs:sequence>
    <xs:element name="itemSet"><xs:complexType><xs:sequence>
      <xs:element ref="g:newsItem" maxOccurs="unbounded"/>
    </xs:sequence></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
  <xs:element name="newsItem"><xs:complexType>
    <xs:sequence>
      {later}
      <xs:element name="sent" type="xs:dateTime" minOccurs="0"/>
      <xs:element name="subject" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
      <xs:any namespace="##other" minOccurs="0"/>
    </xs:sequence>
    <xs:attribute name="standardversion"/>
    <xs:attribute ref="xml:lang"/>
  </xs:complexType></xs:element>
</xs:schema>"""
LATER = '<xs:element name="urgency" minOccurs="0" type="xs:int"/>'

XML = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
    targetNamespace="http://www.w3.org/XML/1998/namespace">
  <xs:attribute name="lang" type="xs:language"/>
</xs:schema>"""
POLICY = f"""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="{RIGHTS}">
  <xs:element name="policy" type="xs:anyURI"/>
</xs:schema>"""
STORY = f"""<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="{NITF}"
    xmlns:n="{NITF}">
  <include schemaLocation="ruby.xsd"/>
  <element name="nitf"><complexType>
    <sequence><element ref="n:p" maxOccurs="unbounded"/></sequence>
    <attribute name="version" fixed="-//IPTC//DTD NITF 3.6//EN"/>
  </complexType></element>
</schema>"""
PARAGRAPH = f"""<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="{NITF}">
  <element name="p" type="string"/>
</schema>"""
DTD = (
    "<!ELEMENT NewsML (NewsItem+)><!ATTLIST NewsML Version CDATA #IMPLIED><!ELEMENT NewsItem ANY>"
)


@pytest.fixture
def schemas(tmp_path: Path) -> Path:
    """NewsML-G2 in 2.9 and 2.12, with an element that 2.9 has not; NITF 3.6; NewsML 1.2."""
    files = {
        "newsml-g2/NewsML-G2_2.9-spec-All-Power.xsd": ITEM.format(G2=G2, later=""),
        "newsml-g2/NewsML-G2_2.12-spec-All-Power.xsd": ITEM.format(G2=G2, later=LATER),
        "newsml-g2/xml.xsd": XML,
        "newsml-g2/policy.xsd": POLICY,
        "nitf/nitf-3-6.xsd": STORY,
        "nitf/ruby.xsd": PARAGRAPH,
        "newsml1/NewsMLv1.2.dtd": DTD,
    }
    folder = tmp_path / "schemas"
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return folder
