"""Names of cities that stories are filed from, as they are printed.

Large cities and capitals, with the names they have in the languages of the agencies. It
serves to tell a dateline from a sentence, not to say where a place is: a town that is
missing here is read as well where a date, a region or an agency stands beside it.

Written by tools/make_dateline_cities.py from GeoNames (https://www.geonames.org/), used
under the Creative Commons Attribution 4.0 License; a selection, with further spellings.
"""

from __future__ import annotations

_NAMES = """
's-Hertogenbosch|A Coruna|A Coruña|Aachen|Aalborg|Aba|Abeokuta|Aberdeen|Abidjan|Abobo|
Abomey-Calavi|Abu Dhabi|Abu Ghurayb|Abu al-Kahsib|Abuja|Acapulco de Juarez|Acapulco de Juárez|
Accra|Adachi|Adamstown|Adana|Addis Ababa|Adelaide|Aden|Ado-Ekiti|Agadir|Agege|Agra|Aguascalientes|
Ahmedabad|Ahvaz|Aihara|Ajegunle|Ajman|Ajmer|Akron|Aktobe|Akure|Al Ahmadi|Al Ain City|
Al Basrah al Qadimah|Al Fayyum|Al Hasakah|Al Hillah|Al Hoceima|Al Hoceïma|Al Hudaydah|Al Kharj|
Al Khusus|Al Mahallah al Kubra|Al Mahmudiyah|Al Mansurah|Al Mawsil al Jadidah|Al Qadarif|Alanya|
Albacete|Albuquerque|Alcala de Henares|Alcalá de Henares|Alcorcon|Alcorcón|Aleppo|Alexandria|
Algiers|Alicante|Aligarh|Alkmaar|Almaty|Almere Stad|Almeria|Almería|Alofi|Alor Setar|Altona|
Alvaro Obregon|Amadora|Amagasaki|Amarillo|Ambato|Amersfoort|Amman|Amravati|Amritsar|Amsterdam|
Anaheim|Ananindeua|Anchorage|Anderlecht|Andijon|Andorra la Vella|Angeles City|Angers|Ankara|Ansan|
Antakya|Antalya|Antananarivo|Antipolo|Antofagasta|Antwerp|Antwerpen|Anvers|Anyang|
Aparecida de Goiania|Aparecida de Goiânia|Apeldoorn|Apia|Ar Raqqah|Aracaju|Arak|Ardabil|Arequipa|
Arhus|Arifwala|Arlington|Arnhem|Arusha|Asansol|Ashgabat|Asmara|Assiut|Astana|Astoria|Astrakhan|
Asuncion|Asunción|Aswan|Atasehir|Ataşehir|Atenas|Athen|Athens|Atlanta|Auckland|Augsburg|Aurangabad|
Aurora|Austin|Avarua|Avellaneda|Awasa|Azcapotzalco|Bac Giang|Bacolod City|Bacoor|Badajoz|Badalona|
Bafoussam|Bagcılar|Baghdad|Bahawalpur|Bahcelievler|Bahir Dar|Bahçelievler|Bakersfield|Baku|Balbala|
Balikpapan|Baltimore|Bamako|Bamenda|Bandar Abbas|Bandar Lampung|Bandar Seri Begawan|Bandarban|
Bandung|Bangkok|Bangui|Banjarmasin|Banjul|Bannu|Banqiao|Bao'an|Baoding|Baoshan|Baotou|Barcelona|
Bareilly|Bari|Barinas|Barnaul|Barquisimeto|Barranquilla|Basel|Basrah|Basse-Terre|Basseterre|Batam|
Baton Rouge|Battagram|Bauchi|Bauru|Bawshar|Bazhong|Bağcılar|Beijing|Beira|Beirut|Bekasi|Belem|
Belfast|Belford Roxo|Belgrade|Bello|Belmopan|Belo Horizonte|Belém|Ben Cat|Bengaluru|Benghazi|
Bengkulu|Benguela|Benin City|Benito Juarez|Benito Juárez|Benoni|Beograd|Bergen|Berlin|Berlino|
Berlín|Bern|Betim|Bexley|Beylikduzu|Beylikdüzü|Bharatpur|Bhavnagar|Bhawana|Bhayandar|Bhilai|
Bhiwandi|Bhopal|Bhubaneswar|Białystok|Bida|Bielefeld|Bielsko-Biala|Bien Hoa|Bikaner|Bilbao|
Bilimora|Binh Thanh|Birkenhead|Birmingham|Bishkek|Bissau|Biên Hòa|Blantyre|Bloemfontein|Blumenau|
Boa Vista|Bobo-Dioulasso|Bochum|Bogor|Bogota|Bogotá|Boise|Bokaro|Boksburg|Bologna|Bonn|Borama|
Bordeaux|Borivli|Boston|Bouake|Bouaké|Bournemouth|Bradford|Braga|Brampton|Brasilia|Brasília|
Bratislava|Braunschweig|Brazzaville|Breda|Bremen|Brescia|Bridgetown|Brighton|Brisbane|Bristol|Brno|
Brooklyn|Brownsville|Brugge|Bruselas|Brussel|Brussels|Bruxelles|Bryansk|Brüssel|Bucaramanga|
Bucharest|Bucheon|București|Budapest|Budta|Buenaventura|Buenos Aires|Buffalo|Bujumbura|Bukarest|
Bukavu|Bukit Rahman Putra|Bulawayo|Bunamwaya|Bunia|Buon Ma Thuot|Buraydah|Burewala|Burgos|
Burlington|Burnaby|Bursa|Busan|Bydgoszcz|Bytom|Cabimas|Cabinda|Cacem|Cacém|Cagayan de Oro|Cairns|
Cairo|Calabar|Calamba|Calgary|Cali|Callao|Caloocan|Calumbo|Camama|Camayenne|Campinas|Campo Grande|
Campos dos Goytacazes|Can Tho|Canberra|Cancun|Cancún|Cankaya|Cape Coral|Cape Town|Carabanchel|
Caracas|Carapicuiba|Carapicuíba|Cardiff|Cariacica|Carrefour|Cartagena|Caruaru|Cary|Casablanca|
Castello de la Plana|Castelló de la Plana|Castries|Catania|Caucaia|Caxias do Sul|Cayenne|Cazenga|
Cebu City|Central Coast|Cergy-Pontoise|Chak Jhumra|Chandigarh|Changchun|Changsha|Changwon|
Changzhou|Charleroi|Charlotte|Charlotte Amalie|Chattanooga|Chattogram|Cheboksary|Chelyabinsk|
Chemnitz|Chengdu|Chennai|Cheonan|Cheongju|Chesapeake|Chiba|Chicago|Chiclayo|Chihuahua|Chimoio|
Chisinau|Chitungwiza|Cho Lon|Chongqing|Christchurch|Chula Vista|Chunian|Cibinong|Cilegon|Cimahi|
Cincinnati|City of Westminster|Ciudad Apodaca|Ciudad Bolivar|Ciudad Bolívar|
Ciudad General Escobedo|Ciudad Guayana|Ciudad Juarez|Ciudad Juárez|Ciudad Lineal|
Ciudad Lopez Mateos|Ciudad López Mateos|Ciudad Nezahualcoyotl|Ciudad de México|Ciudad de la Paz|
Clarksville|Cleveland|Cochabamba|Cockburn Town|Coimbatore|Coimbra|Colombo|Colorado Springs|
Columbus|Comilla|Conakry|Constantine|Contagem|Copenhagen|Cordoba|Cork|Corpus Christi|Cotabato|
Cotonou|Coventry|Coyoacan|Coyoacán|Cracovia|Croydon|Cuauhtemoc|Cuauhtémoc|Cuautitlan Izcalli|
Cuautitlán Izcalli|Cucuta|Cuenca|Cuiaba|Cuiabá|Cuito|Culiacan|Culiacán|Cumana|Cumaná|Curitiba|
Cusco|Cuttack|Cuíto|Cypress|Czestochowa|Częstochowa|Córdoba|Cúcuta|Da Nang|Daegu|Daejeon|Dakar|
Dalian|Dallas|Daloa|Damascus|Dammam|Dar es Salaam|Darmstadt|Dasmarinas|Dasmariñas|Davao|Dayrah|
Deer Valley|Dehradun|Delft|Delhi|Delmas|Den Haag|Denpasar|Denver|Depok|Dera Ghazi Khan|
Dera Ismail Khan|Derby|Des Moines|Desna|Detroit|Deventer|Dhaka|Dhanbad|Dharavi|Di An|Diadema|
Diepsloot|Dijon|Dili|Diyarbakır|Djibouti|Dnipro|Dniprovskyi|Dodoma|Doha|Dombivali|Donaustadt|
Donetsk|Dongguan|Dordrecht|Dortmund|Douala|Drammen|Dresden|Dubai|Dublin|Dudley|Duisburg|Dunedin|
Duque de Caxias|Durban|Durgapur|Durham|Dushanbe|Dusseldorf|Düsseldorf|East Chattanooga|
East Flatbush|East Helsinki|East Jerusalem|East London|East New York|Ebute Ikorodu|
Ecatepec de Morelos|Edinburgh|Edmonton|Edogawe|Eimsbuttel|Eimsbüttel|Eindhoven|Eixample|El Obeid|
El Paso|Elazıg|Elazığ|Elche|Eldoret|Elk Grove|Emalahleni|Enfield Town|Enschede|Ensenada|Enugu|
Erbil|Erfurt|Erode|Erzurum|Escondido|Esenler|Esenyurt|Eskisehir|Eskişehir|Eslamshahr|Esna|Espoo|
Etobicoke|Evaton|Faisalabad|Faridabad|Fatih|Favoriten|Fayetteville|Feira de Santana|Fengshan|Fes|
Firenze|Florence|Florenz|Florianopolis|Florianópolis|Floridsdorf|Flying Fish Cove|Fontana|
Fort Collins|Fort Lauderdale|Fort Wayne|Fort Worth|Fort-de-France|Fortaleza|Foshan|Frankfurt|
Frankfurt am Main|Frederiksberg|Freetown|Freiburg|Fremont|Fresno|Frisco|Fuencarral|
Fuencarral-El Pardo|Fuenlabrada|Fujisawa|Fukuoka|Fukuyama|Funafuti|Funchal|Fuzhou|Gaborone|
Garden Grove|Garland|Gatineau|Gaza|Gaza City|Gaziantep|Gazipur|Gboko|Gdansk|Gdańsk|Gdynia|Geelong|
Gelsenkirchen|Genebra|General Santos|Geneva|Genf|Genoa|Genova|Gent|Genève|George Town|Georgetown|
Getafe|Ghaziabad|Gibraltar|Gifu|Gijon|Gijón|Ginevra|Gitega|Giza|Glasgow|Glendale|Gliwice|
Gloucester|Goiania|Goiânia|Gold Coast|Goma|Gombe|Gonder|Gorakhpur|Gothenburg|Goyang|Gqeberha|
Grajau|Grajaú|Granada|Grand Prairie|Grand Rapids|Graz|Greater Sudbury|Greensboro|Grenoble|
Groningen|Grytviken|Guadalajara|Guadalupe|Guangzhou|Guarulhos|Guatemala City|Guayaquil|Guiyang|
Gujranwala|Gujrat|Gumi|Guntur|Gurugram|Gustavia|Gustavo Adolfo Madero|Guwahati|Gwalior|Gwangju|
Gwangmyeong|Göteborg|Ha'il|Haarlem|Hachioji|Hagen|Haikou|Haiphong|Halifax|Hamadan|Hamah|Hamamatsu|
Hamburg|Hamburg-Mitte|Hamburg-Nord|Hamhung|Hamilton|Hamm|Hangzhou|Hannover|Hanoi|Harare|Harbin|
Harburg|Hargeysa|Hathazari|Havana|Hayward|Heerlen|Hefei|Helsingborg|Helsingfors|Helsinki|Henderson|
Herat|Hermosillo|Herne|Heroica Matamoros|Hialeah|Higashiosaka|Himeji|Hirakata|Hiroshima|
Hlaingthaya|Ho Chi Minh City|Hobart|Hohhot|Hoji ya Henda|Hollywood|Homs|Homyel'|Honcho|Hong Kong|
Hong Kong Island|Honiara|Honolulu|Hoofddorp|Horta-Guinardo|Horta-Guinardó|Hortaleza|Houston|Howrah|
Hrodna|Hsinchu|Huai'an|Huambo|Huancayo|Hubballi|Huddinge|Hue|Huizhou|Huntington Beach|Huntsville|
Hwaseong|Hyderabad|Iasi|Iaşi|Ibadan|Ibague|Ibagué|Ibb|Ichikawa|Ichinomiya|Ijebu Ode|Ikare|Ile-Ife|
Ilford|Iloilo|Ilorin|Imus|Incheon|Indianapolis|Indore|Innsbruck|Ipoh|Ipswich|Iquitos|Irapuato|
Irbid|Irkutsk|Irvine|Irving|Iseyin|Isfahan|Iskandar Puteri|Islamabad|Islington|Ismailia|Istanbul|
Itabashi|Itaquaquecetuba|Ivanovo|Iwaki|Izhevsk|Izmir|Iztacalco|Iztapalapa|Jabalpur|
Jaboatao dos Guararapes|Jaboatão dos Guararapes|Jacksonville|Jaipur|Jajmau|Jakarta|
Jalalpur Pirwala|Jalandhar|Jamaica|Jambi City|Jamestown|Jammu|Jamnagar|Jamshedpur|Jayapura|Jeddah|
Jeju City|Jeonju|Jepara|Jerez de la Frontera|Jersey City|Jerusalem|Jhang Sadr|Jijiga|Jinan|
Joao Pessoa|Jodhpur|Johannesburg|Johor Bahru|Joinville|Jonkoping|Jos|João Pessoa|Juba|Juiz de Fora|
Jundiai|Jundiaí|Jyvaskyla|Jyväskylä|Jönköping|Kabul|Kaduna|Kagoshima|Kahama|Kahramanmaras|
Kahramanmaraş|Kairo|Kakamega|Kalaburagi|Kaliningrad|Kalininskiy|Kallakurichi|Kalyan|Kampala|
Kampung Baru Subang|Kampung Kangkar Teberau|Kampung Larkin Lama|Kananga|Kanayannur|Kanazawa|
Kandahar|Kano|Kanpur|Kansas City|Kaohsiung|Karabaglar|Karabağlar|Karachi|Karagandy|Karaj|Karbala|
Karlsruhe|Karol Bagh|Kashiwa|Kassala|Kassel|Kasur|Kathmandu|Katowice|Katsina|Katsushika|Kawagoe|
Kawaguchi|Kawasaki|Kayseri|Kazan|Keelung|Kemerovo|Kendari|Kenitra|Kerman|Kermanshah|Khabarovsk|
Khamis Mushait|Kharkiv|Khartoum|Khartoum North|Khulna|Kiel|Kielce|Kiev|Kigali|Kijów|Kikolo|Kikwit|
Kima Kieza|Kimhae|Kingston|Kingston upon Hull|Kingstown|Kinshasa|Kirkuk|Kirov|Kisangani|Kisumu|
Kitakyushu|Kitchener|Kitwe|Klagenfurt am Worthersee|Klagenfurt am Wörthersee|Knoxville|Kobe|Kochi|
Kolhapur|Kolkata|Koln|Kolwezi|Kom Ombo|Konya|Korhogo|Kota|Kota Bharu|Kota Damansara|Kota Kinabalu|
Kota Kuala Muda|Koto|Koumassi|Kowloon|Kowloon City|Kozhikode|Krakow|Kraków|Krasnodar|Krasnoyarsk|
Krefeld|Kreuzberg|Kristiansand|Krugersdorp|Kryvyy Rih|Kuala Lumpur|Kuala Terengganu|Kuantan|
Kuching|Kucukcekmece|Kumamoto|Kumasi|Kunming|Kunshan|Kuopio|Kupang|Kurashiki|Kursk|Kuwait City|
Kyiv|Kyoto|Kyzylorda|Köln|København|Küçükçekmece|L'Hospitalet de Llobregat|La Habana|La Haye|
La Laguna|La Paz|Lagos|Lahore|Lahti|Lakewood|Lancaster|Landstraße|Lanzhou|Lapu-Lapu City|Laredo|
Larkana|Las Palmas de Gran Canaria|Las Pinas|Las Piñas|Las Vegas|Latakia|Lausanne|Laval|Le Havre|
Leeds|Leeuwarden|Leganes|Leganés|Leicester|Leiden|Leipzig|Leiria|Lekki|Leon de los Aldama|Leuven|
Leverkusen|Lexington|Lexington-Fayette|León de los Aldama|Lianyungang|Libreville|Liege|Likasi|
Lille|Lilongwe|Lima|Limerick|Linkoping|Linköping|Linyi|Linz|Lipetsk|Lisboa|Lisbon|Lissabon|
Little Rock|Liverpool|Livorno|Liège|Ljubljana|Lobito|Logan City|Logrono|Logroño|Lome|Lomé|Londen|
London|Londra|Londres|Londrina|Long Beach|Longueuil|Longyearbyen|Loni|Los Angeles|Louisville|
Lower Hutt|Luanda|Lubango|Lubbock|Lubeck|Lublin|Lubumbashi|Lucknow|Ludhiana|Ludwigshafen am Rhein|
Luhansk|Luliang|Lusaka|Luton|Luxembourg|Luxor|Lviv|Lyon|Lübeck|Lüliang|Maastricht|Macapa|Macapá|
Macau|Maceio|Maceió|Machida|Madinah|Madinat an Nasr|Madrid|Madurai|Magdeburg|Magnitogorsk|Mahilyow|
Maianga|Maiduguri|Mailand|Mainz|Maipu|Maipú|Majuro|Makassar|Makati City|Makhachkala|Makkah|Makurdi|
Malabon|Malacca|Malaga|Malang|Malanje|Malatya|Malingao|Malmo|Malmö|Maltepe|Mamoudzou|Manado|
Managua|Manama|Manaus|Manchester|Mandalay|Mandaluyong|Mandaluyong City|Manhattan|Manila|Manizales|
Mannheim|Mansfield|Mansilingan|Manukau City|Maputo|Mar del Plata|Maracaibo|Maracay|Maradi|Marbella|
Mariehamn|Marienthal|Marigot|Marikina City|Maringa|Maringá|Markham|Marne La Vallee|Marne La Vallée|
Marrakesh|Marseille|Maryvale|Masan|Maseru|Mashhad|Masina|Matadi|Mataram|Matola|Matsudo|Matsuyama|
Maturin|Maturín|Maua|Mauá|Mawlamyine|Mazar-e Sharif|Mazatlan|Mazatlán|Mbabane|Mbandaka|Mbeya|
Mbuji-Mayi|McKinney|Medan|Medellin|Medellín|Meerut|Meidling|Mek'ele|Meknes|Melbourne|Memphis|
Merida|Mersin|Messina|Mexicali|Mexico City|Miami|Miguel Hidalgo|Milan|Milano|Milton Keynes|
Milwaukee|Minato|Mingora|Minhang|Minneapolis|Minsk|Mirpur Model Thana|Misratah|Mississauga|Mixco|
Miyazaki|Modena|Modesto|Mogadishu|Mohammadpur|Mokotow|Mokotów|Molenbeek-Saint-Jean|Mombasa|Monaco|
Monchengladbach|Monrovia|Mons|Monteria|Monterrey|Montería|Montes Claros|Montevideo|Montgomery|
Montpellier|Montreal|Montréal|Moradabad|Morelia|Moreno Valley|Morogoro|Moroni|Mosca|Moscou|Moscow|
Moscú|Moskau|Moskva|Mostoles|Mosul|Mukalla|Mukim Pulai|Mulenvos|Mulheim|Multan|Mumbai|Munich|
Munster|Muntinlupa|Muratpasa|Muratpaşa|Murcia|Murfreesboro|Muscat|Muzaffarabad|Mwanza|Mykolayiv|
Mysuru|Málaga|Mérida|Móstoles|Mönchengladbach|Mülheim|München|Münster|N'Djamena|
Naberezhnyye Chelny|Nagano|Nagasaki|Nagoya|Nagpur|Nairobi|Najaf|Najafgarh|Najran|Nakuru|Nam Đinh|
Namangan|Namp'o|Nampula|Namur|Nanchang|Nanded|Nanjing|Nanning|Nansana|Nantes|Nantong|Naples|Napoli|
Nara-shi|Narela|Nashik|Nashville|Nasiriyah|Nassau|Natal|Natore|Naucalpan de Juarez|
Naucalpan de Juárez|Navi Mumbai|Nawabshah|Nay Pyi Taw|Nazret|Ndola|Neapel|Neiva|Nellore|Nepean|
Neue Neustadt|Neukolln|Neukölln|Neuss|New Delhi|New Kingston|New Orleans|New Plymouth|
New South Memphis|New Taipei City|New Territories|New York|New York City|Newark|Newcastle|
Newcastle upon Tyne|Newport|Newport News|Newton|Nha Trang|Niamey|Nice|Nicosia|Niigata|Nijmegen|
Nilufer|Nilüfer|Ningbo|Nishinomiya|Niteroi|Niterói|Nizhniy Novgorod|Nizhny Tagil|Norfolk|
Norrkoping|Norrköping|North Las Vegas|North Shore|Northampton|Nottingham|Nou Barris|Nouakchott|
Nova Iguacu|Nova Iguaçu|Nova Vida|Novokuznetsk|Novosibirsk|Nowrangapur|Nueva Delhi|Nueva York|
Nuevo Laredo|Nuremberg|Nuuk|Nyala|Nürnberg|Oakland|Oakville|Oberhausen|Oceanside|Odense|Odesa|
Ogbomoso|Oita|Ojo de Agua|Okara|Okayama|Okazaki|Okene|Oklahoma City|Oldenburg|Oldham|Olinda|
Olsztyn|Omaha|Omdurman|Omsk|Ondo|Onitsha|Ontario|Oran|Oranjestad|Orebro|Orenburg|Orlando|Orumiyeh|
Osaka|Osasco|Oshawa|Oslo|Osnabruck|Osnabrück|Osogbo|Ota|Ottakring|Ottawa|Ouagadougou|Oujda|Oulu|
Overland Park|Oviedo|Owerri|Oxford|Oxnard|Oyo|Padang|Padua|Pago Pago|Palembang|Palermo|Palikir|
Pallabi|Palma|Palmdale|Palmerston North|Palu|Pamplona|Panama City|Papeete|Paramaribo|
Paranaque City|Parigi|Parijs|Paris|Parma|París|Pasadena|Pasay|Pasig City|Pasir Gudang|Pasto|Patna|
Pechino|Pekanbaru|Peking|Pelentong|Pembroke Pines|Penza|Penzing|Peoria|Pereira|Perm|Perth|Peshawar|
Petaling Jaya|Petare|Peterborough|Petionville|Petrolina|Philadelphia|Philipsburg|Phnom Penh|
Phoenix|Pietermaritzburg|Pikine|Pimpri|Pimpri-Chinchwad|Pindi Bhattian|Piracicaba|Pittsburgh|Piura|
Plano|Plymouth|Podgorica|Pohang|Pointe-Noire|Pokhara|Pomona|Pontianak|Poole|Port Harcourt|
Port Louis|Port Moresby|Port Said|Port Saint Lucie|Port Sudan|Port of Spain|Port-au-Prince|
Portland|Porto|Porto Alegre|Porto Velho|Porto-Novo|Portsmouth|Potsdam|Poznan|Poznań|Prag|Praga|
Praga Południe|Prague|Praha|Praia|Prato|Pravyi Bereh|Prayagraj|Pretoria|Pristina|Puchong|Pudong|
Puducherry|Puebla|Puente Alto|Puente de Vallecas|Puerto La Cruz|Pune|Puxi|Puyang|Pyeongtaek|
Pyongyang|Pékin|Pétionville|Qingdao|Qingyang|Qom|Quan Muoi|Quarto Oggiaro|Quebec|Queluz|Quetta|
Quezon City|Qui Nhon|Quito|Québec|Ra's Bayrut|Rabat|Rach Gia|Radom|Rahim Yar Khan|Raipur|Rajkot|
Rajshahi|Raleigh|Ranchi|Rancho Cucamonga|Rangoon|Rangpur|Ras Al Khaimah|Rasapudipalem|Rasht|
Rawalpindi|Recife|Regensburg|Reggio Calabria|Reggio nell'Emilia|Regina|Reims|Rennes|Reno|Reynosa|
Ribeirao Preto|Ribeirão Preto|Richmond|Richmond Hill|Riga|Rio Branco|Rio de Janeiro|Riverside|
Riyadh|Road Town|Rochester|Rohini|Rom|Roma|Rome|Rosario|Roseau|Rostock|Rostov-on-Don|Rotterdam|
Ruiru|Rustenburg|Ryazan'|Rzeszow|Rzeszów|Saarbrucken|Saarbrücken|Sabadell|Sacramento|Sadr City|
Sagamihara|Sahiwal|Saint Helier|Saint Paul|Saint Petersburg|Saint-Denis|Saint-Etienne|Saint-Pierre|
Saint-Étienne|Saipan|Saitama|Sakai|Salinas|Salt Lake City|Salta|Saltillo|Saltivka|Salvador|
Salzburg|Salé|Samara|Samarinda|Samarkand|Samsun|Samut Prakan|San Antonio|San Bernardino|
San Blas-Canillejas|San Diego|San Francisco|San Jose|San Jose del Monte|San Juan|San Luis Potosi|
San Luis Potosí|San Marino|San Miguel de Tucuman|San Miguel de Tucumán|San Nicolas de los Garza|
San Nicolás de los Garza|San Pedro Sula|San Salvador|San-Pedro|San-Pédro|Sanaa|Sancaktepe|Sandakan|
Sangli|Sanlıurfa|Sant Marti|Sant Martí|Santa Ana|Santa Clarita|Santa Cruz de Tenerife|
Santa Cruz de la Sierra|Santa Fe|Santa Marta|Santa Rosa|Santander|Santiago|Santiago de Cuba|
Santiago de Queretaro|Santiago de Querétaro|Santiago de los Caballeros|Santo Andre|Santo André|
Santo Domingo|Santo Domingo Este|Santo Domingo Oeste|Santo Domingo de los Colorados|Santos|
Sants-Montjuic|Sants-Montjuïc|Sao Bernardo do Campo|Sao Joao de Meriti|Sao Jose do Rio Preto|
Sao Jose dos Campos|Sao Luis|Sao Paulo|Sapporo|Sarajevo|Saratov|Sargodha|Saskatoon|Saurimo|
Schaerbeek|Scottsdale|Seattle|Seeb|Sejong|Selayang Baru Utara|Semarang|Sendai|Seongnam|Seoul|
Serang|Seremban|Setagaya|Setapak|Setubal|Setúbal|Sevastopol|Sevilla|Sha Tin|Shah Alam|Sham Shui Po|
Shanghai|Shantou|Shaoxing|Sharjah|Sheffield|Shekhupura|Shenyang|Shenzhen|Shibganj|Shijiazhuang|
Shinagawa|Shiraz|Shivaji Nagar|Shiyan|Shizuoka|Sholapur|Shreveport|Shubra al Khaymah|Shymkent|
Sialkot|Siliguri|Simmering|Singapore|Sinjhoro|Sioux Falls|Situbondo|Skopje|Slough|Soacha|Sodermalm|
Sofia|Sokoto|Solingen|Sollentuna|Sorocaba|Soshanguve|Sosnowiec|South Boston|South Dublin|
South Tangerang|Southampton|Southend-on-Sea|Soweto|Spokane|Spring Valley|Springfield|Srinagar|
St Helens|St. Louis|St. Petersburg|Staten Island|Stavanger|Stavropol|Stockholm|Stockton|
Stoke-on-Trent|Strasbourg|Stuttgart|Subang Jaya|Sucre|Suez|Suginami|Suita|Sukabumi|Sukkur|
Sulaymaniyah|Sultanah|Sultanbeyli|Sultangazi|Sumgayit|Sunch'on|Sunderland|Sungai Petani|Sunnyvale|
Sunrise Manor|Sunshine Coast|Surabaya|Surakarta|Surat|Surrey|Sutton|Suva|Suwon|Suzhou|Swansea|
Swindon|Sydney|Szczecin|São Bernardo do Campo|São José do Rio Preto|São José dos Campos|
São João de Meriti|São Luís|São Paulo|Södermalm|Ta'if|Tabriz|Tabuk|Tacoma|Taguig|Taichung|Tainan|
Taipei|Taiyuan|Taiz|Takamatsu|Takasaki|Takatsuki|Takeo|Takoradi|Talatona|Tallahassee|Tallinn|
Tamale|Taman Petaling|Tampa|Tampere|Tando Allahyar|Tando Bago|Tanga|Tangerang|Tangier|Tangshan|
Tanta|Taoyuan|Tapachula|Taranto|Tarawa|Taraz|Tarlac City|Tarsus|Tartus|Tashkent|Tasikmalaya|
Tauranga|Tawau|Tbilisi|Tegucigalpa|Tehran|Tel Aviv|Telford|Tempe|Tempe Junction|Teni|Teresina|
Terrassa|Tete|Tetouan|Tetuan de las Victorias|Tetuán de las Victorias|Thai Nguyen|Thane|Thanh Hoa|
Thanh Hóa|The Bronx|The Hague|The Valley|Thembisa|Thimphu|Thiruvananthapuram|Thu Dau Mot|Thu Đuc|
Thuan An|Thái Nguyên|Tianjin|Tijuana|Tilburg|Tirana|Tiruchirappalli|Tirunelveli|Tiruppur|
Tlalnepantla|Tlalpan|Tlaquepaque|Tokio|Tokyo|Toledo|Toluca|Tolyatti|Tomsk|Tonala|Tonalá|Torino|
Toronto|Torreon|Torreón|Torun|Toruń|Touba|Toulon|Toulouse|Townsville|Toyama|Toyohashi|Toyonaka|
Toyota|Tri-Cities|Trieste|Tripoli|Trondheim|Trujillo|Tseung Kwan O|Tshikapa|Tucson|Tuen Mun|Tula|
Tulsa|Tunis|Turin|Turku|Tuxtla|Tver|Tyumen|Tétouan|Uberlandia|Uberlândia|Ufa|Uijeongbu|Ujjain|
Ulan Bator|Ulan-Ude|Ulhasnagar|Ulsan|Ulyanovsk|Umea|Umeå|Umraniye|Umuahia|United Nations|
Upper West Side|Uppsala|Urumqi|Usak|Uskudar|Utrecht|Utsunomiya|Uvira|Uyo|Uşak|Vadodara|Vaduz|
Valencia|Valenzuela|Valladolid|Valledupar|Valletta|Vancouver|Vantaa|Varanasi|Varsovia|Vasteras|
Vatican City|Venezia|Venlo|Venustiano Carranza|Veracruz|Vereeniging|Verona|Viana|
Victoria de Durango|Vienna|Vientiane|Viet Tri|Vigo|Vijayawada|Vila Velha|Villa Nueva|Villahermosa|
Vilnius|Vinh|Vinnytsya|Virar|Virginia Beach|Visakhapatnam|Viseu|Vitebsk|Vladivostok|Volgograd|
Voronezh|Vung Tau|Västerås|Wah Cantt|Wakayama|Walsall|Wandsbek|Warangal|Warri|Warrington|Warsaw|
Warschau|Warszawa|Washington|Washington Heights|Weifang|Welkom|Wellington|Wenen|Wenzhou|
West Island|West Jerusalem|West Raleigh|Wichita|Wien|Wiesbaden|Wigan|Windhoek|Windsor|Winnipeg|
Winston-Salem|Winterthur|Wollongong|Wolverhampton|Wong Tai Sin|Worcester|Wrocław|Wuhan|Wuppertal|
Wuxi|Wuzhong|Xalapa de Enriquez|Xalapa de Enríquez|Xi'an|Xiamen|Xico|Xochimilco|Yamoussoukro|
Yangon|Yangsan|Yantai|Yaounde|Yaoundé|Yaren|Yaroslavl|Yazd|Yekaterinburg|Yenagoa|Yerevan|
Yogyakarta|Yokohama|Yokosuka|Yola|Yonkers|York|Yunfu|Yunusobod|Zaanstad|Zabrze|Zagazig|Zagreb|
Zahedan|Zamboanga|Zanjan|Zanzibar|Zapopan|Zaporizhzhya|Zaragoza|Zaria|Zarqa|Zhengzhou|Zhongshan|
Zhuhai|Zibo|Zoetermeer|Zunyi|Zurich|Zwolle|Zürich|Álvaro Obregón|Århus|Çankaya|Örebro|Ürümqi|
Üsküdar|Đong Đa|İstanbul|İzmir|Łodz|Łódź|Şanlıurfa|Αθήνα|Београд|Берлин|Вашингтон|Киев|Київ|Лондон|
Минск|Москва|Париж|Пекин|Санкт-Петербург|София|Токио
"""

# By their capitals, since "RIO DE JANEIRO" is how a dateline prints "Rio de Janeiro".
CITIES = {name.upper(): name for name in _NAMES.replace("\n", "").split("|")}
