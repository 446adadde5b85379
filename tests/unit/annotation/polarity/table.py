"""Sentences of each language, and whether each says that something is not so: "-" it is not so, "+" it is."""

from __future__ import annotations

from typing import Final

ENGLISH: Final = """
- The tunnel at Lomma had not been searched.
- The minister never met the lobbyist.
- The ferry is no longer in service.
- The mayor didn't sign the contract.
- The judge has not yet ruled on the appeal.
- The factory cannot reopen before June.
- No one warned the farmers about the frost.
- Nobody was hurt in the collapse.
- None of the villages was evacuated.
- Nothing was stolen from the museum.
- Neither company paid the fine.
- Rescuers found no survivors.
- The council received no complaints.
- The firm has no licence.
- There was no explosion at the plant.
- There were no reports of injuries in Tampere.
- There is no evidence that the senator lied.
- There was no sign of a struggle.
- The lift was unsafe.
- The search was illegal.
- The boiler was left uninspected.
- The wages remain unpaid.
- The bank was unable to repay the loan.
- The witness was unreliable.
- The contractor failed to repair the roof.
- The envoy refused to sign the accord.
- The coach declined to comment.
- The banker denied that he took the money.
- The clinic lacks a permit.
- The trawler sailed without a permit.
- The court found the nurse not guilty.
- It is not true that the bridge was closed.
- It is false that the bridge was closed.
- The mayor seems not to have read the letter.
- The crew did not say why the ship turned back.
- The driver was not drunk when he hit the wall.
- Under no circumstances will the army withdraw.
- At no time was the public in danger.
+ The tunnel at Lomma had been searched.
+ The mayor signed the contract.
+ The banker did not deny that he took the money.
+ The coach never failed to attend.
+ The search was not illegal.
+ The lift was not unsafe.
+ There is no evidence that the lift is unsafe.
+ The storm not only flooded the port but also cut the road.
+ The museum did not open until May.
+ No sooner had the talks begun than the envoy left.
+ The fine was no less than 40 million euros.
+ Thirty people, none of whom was a tourist, were rescued.
+ The driver who did not stop was arrested.
+ The army will retreat if it does not get supplies.
+ The army will retreat unless it gets no supplies.
+ The villagers fled because nobody had rebuilt the dam.
+ He is not the mayor but the governor.
+ Protesters carried signs that said "no war".
+ The vote was held in June, not in May.
+ The minister united the party.
+ The house under the bridge burned.
+ The mine was inspected and did not reopen.
+ There is no doubt that the senator lied.
+ The guests were invited to the palace.
+ The army imposed a no-fly zone.
+ The minister said that nobody had warned him.
+ The company fired workers who refused to sign.
+ The unarmed guard was shot.
- The ship has not been seen since Tuesday.
+ Prosecutors have dropped the case and will not appeal.
- The hospital in Derby never had a heart unit.
- Residents of Elmshorn were not told that the water was dirty.
- Neither the mayor nor the council approved the plan.
- The talks produced no agreement.
- No lawmaker voted for the bill.
- The minister has nothing to hide.
- Not a single house was rebuilt.
- The accused was nowhere near the scene.
- The pilot lacked experience.
- The plant is inoperable.
- The ballots were invalid.
- The statement was inaccurate.
- The agency neglected to inform the owners.
+ The union said that the deal was not final.
- Local officials are not aware of any threat.
- There has been no word from the hikers.
- It was not clear who fired the shots.
- The virus has not spread to people.
+ The bank said it does not expect a loss.
+ The bank lost money because it did not hedge.
+ Although it was not ready, the stadium opened.
+ The stadium, which was not ready, opened.
+ Not only did the bank close, but the owner fled.
+ Whether or not the vote is valid, the mayor resigned.
+ Without naming anyone, the minister attacked the press.
+ The rebels, not the army, shelled the village.
+ More than 50 houses were destroyed, no fewer than in May.
+ The team has won all matches without conceding a goal.
+ She asked why the road was not closed.
+ Voters who do not have a card were registered.
+ The two unidentified men robbed a bank.
+ An illegal mine collapsed.
+ The court ruled that the law was not valid.
+ Police arrested him for not paying the fine.
+ The government promised not to raise taxes.
- The minister denied the allegations.
+ The minister did not deny the allegations.
"""

RUSSIAN: Final = """
- Тоннель под Лугой не обыскивали.
- Министр никогда не встречался с лоббистом.
- Завод больше не работает.
- Мэр не подписал договор.
- Суд ещё не вынес решения.
- Никто не предупредил фермеров о заморозках.
- Никто из шахтёров не пострадал.
- Ничего не украли из музея.
- Ни один дом не был разрушен.
- Спасатели никого не нашли.
- Пострадавших нет.
- У компании нет лицензии.
- Доказательств вины сенатора нет.
- Пострадавших не было.
- Сообщений о разрушениях не поступало.
- Лифт небезопасен.
- Обыск был незаконным.
- Суд признал задержание незаконным.
- Свидетель ненадёжен.
- Посол отказался подписать соглашение.
- Банкир отрицает, что брал деньги.
- Траулер вышел в море без разрешения.
- В документах отсутствует подпись.
- Неправда, что мост закрыт.
- Это неправда.
- Ремонт крыши не удалось закончить.
- Компания не смогла погасить кредит.
- Водитель не был пьян, когда врезался в стену.
- Строить здесь нельзя.
+ Тоннель под Лугой обыскали.
+ Мэр подписал договор.
+ Банкир не отрицал, что брал деньги.
+ Обыск не был незаконным.
+ Лифт безопасен.
+ Суд не только оправдал банкира, но и наказал следователя.
+ Погибло не менее 40 человек.
+ Водитель, который не остановился, задержан.
+ Армия отступит, если не получит припасов.
+ Жители уехали, потому что никто не починил дамбу.
+ Он не мэр, а губернатор.
+ Недавно мост открыли.
+ Министр сообщил, что его никто не предупредил.
+ Шахту проверили, но она не открылась.
+ Компания уволила рабочих, которые отказались от подписи.
+ Неделю назад начался суд.
+ Нефть подорожала.
+ Посол неоднократно посещал Минск.
+ Безоружный охранник был ранен.
+ Мост повредили, тем не менее он выдержал.
- Корабль не видели со вторника.
- Прокуратура не будет обжаловать приговор.
- Жителям Ельца не сообщили, что вода грязная.
- Ни мэр, ни совет не одобрили план.
- Переговоры не дали результата.
- Ни один депутат не голосовал за закон.
- Министру нечего скрывать.
- Бюллетени были недействительны.
- Дом не восстановлен.
- Угрозы населению нет.
- Пока неизвестно, кто стрелял.
- Вирус людям не передаётся.
- Жертв и разрушений нет.
- О пострадавших не сообщается.
- Виновным себя банкир не признал.
- Решение ещё не принято.
+ Банк потерял деньги, потому что не застраховался.
+ Хотя стадион не был готов, он открылся.
+ Стадион, который не был готов, открылся.
+ Не только банк закрылся, но и владелец сбежал.
+ Не называя имён, министр раскритиковал прессу.
+ Не армия, а повстанцы обстреляли село.
+ Разрушено не менее 50 домов.
+ Неизвестные ограбили банк.
+ Незаконная шахта обрушилась.
+ Суд постановил, что закон не действует.
+ Его арестовали за неуплату штрафа.
+ Правительство пообещало не повышать налоги.
+ Не дожидаясь полиции, водитель уехал.
+ Лишь через год мост восстановили.
- Министр отрицает обвинения.
+ Министр не отрицает обвинения.
"""

UKRAINIAN: Final = """
- Тунель під Луцьком не обшукували.
- Міністр ніколи не зустрічався з лобістом.
- Завод більше не працює.
- Мер не підписав договір.
- Суд ще не виніс рішення.
- Ніхто не попередив фермерів про заморозки.
- Ніхто з шахтарів не постраждав.
- Нічого не вкрали з музею.
- Жоден будинок не зруйновано.
- Рятувальники нікого не знайшли.
- Постраждалих немає.
- У компанії немає ліцензії.
- Доказів провини сенатора нема.
- Постраждалих не було.
- Повідомлень про руйнування не надходило.
- Ліфт небезпечний.
- Обшук був незаконним.
- Міст нестійкий.
- Посол відмовився підписати угоду.
- Банкір заперечив, що брав гроші.
- Траулер вийшов у море без дозволу.
- Неправда, що міст закрито.
- Компанія не змогла повернути кредит.
- Водій не був п’яний, коли врізався у стіну.
- Дамба, яку збудували торік, не витримала.
+ Тунель під Луцьком обшукали.
+ Мер підписав договір.
+ Банкір не заперечив, що брав гроші.
+ Обшук не був незаконним.
+ Ліфт безпечний.
+ Суд не лише виправдав банкіра, а й покарав слідчого.
+ Загинуло не менше 40 людей.
+ Водія, який не зупинився, затримано.
+ Армія відступить, якщо не отримає припасів.
+ Мешканці виїхали, бо ніхто не полагодив дамбу.
+ Він не мер, а губернатор.
+ Нещодавно міст відкрили.
+ Шахту перевірили, але вона не відкрилася.
+ Неділя минула спокійно.
+ Нафта подорожчала.
+ Міністр неодноразово відвідував Київ.
+ Беззбройний охоронець був поранений.
+ Не в Одесі, а у Львові відкрили музей.
+ Жителів евакуювали, щоб ніхто не постраждав.
+ Близько сотні людей вийшли на протест.
- Корабель не бачили з вівторка.
- Прокуратура не оскаржуватиме вирок.
- Жителям Сум не повідомили, що вода брудна.
- Ні мер, ні рада не схвалили план.
- Переговори не дали результату.
- Жоден депутат не голосував за закон.
- Бюлетені були недійсними.
- Будинок не відновлено.
- Загрози населенню немає.
- Вірус людям не передається.
- Жертв і руйнувань немає.
- Про постраждалих не повідомляється.
- Рішення ще не ухвалене.
- Постраждалих серед дітей не було.
- Електропостачання досі не відновили.
+ Банк втратив гроші, бо не застрахувався.
+ Хоча стадіон не був готовий, він відкрився.
+ Стадіон, який не був готовий, відкрився.
+ Не тільки банк закрився, а й власник утік.
+ Не називаючи імен, міністр розкритикував пресу.
+ Не армія, а повстанці обстріляли село.
+ Зруйновано не менше 50 будинків.
+ Невідомі пограбували банк.
+ Незаконна шахта обвалилася.
+ Суд постановив, що закон не діє.
+ Уряд пообіцяв не підвищувати податки.
+ Лише через рік міст відновили.
- Міністр заперечує звинувачення.
+ Міністр не заперечує звинувачення.
"""

SPANISH: Final = """
- El túnel de Lugo no fue registrado.
- El ministro nunca se reunió con el empresario.
- La fábrica ya no funciona.
- El alcalde jamás firmó el contrato.
- El juez aún no ha dictado sentencia.
- Nadie avisó a los agricultores de la helada.
- Nadie resultó herido en el derrumbe.
- Ninguna de las aldeas fue evacuada.
- Ningún vecino fue avisado.
- No se encontró nada en el museo.
- No hubo explosión en la planta.
- No hay informes de heridos en Cuenca.
- No hay pruebas de que el senador mintiera.
- No vino nadie a la reunión.
- El ascensor es inseguro.
- El registro fue ilegal.
- El testigo no declaró.
- La caldera estaba desprotegida.
- El banco fue incapaz de pagar el préstamo.
- El enviado se negó a firmar el acuerdo.
- El banquero negó que cobrara dinero.
- La clínica carece de permiso.
- El barco zarpó sin permiso.
- No es cierto que el puente esté cerrado.
- Es falso que el puente esté cerrado.
- La empresa no logró pagar la deuda.
- La presa, construida en 1970, no resistió.
- La presa que abastece a la ciudad no fue revisada.
- El tribunal lo declaró no culpable.
- El alcalde tampoco firmó el contrato.
+ El túnel de Lugo fue registrado.
+ El alcalde firmó el contrato.
+ El banquero no negó que cobrara dinero.
+ El registro no fue ilegal.
+ El ascensor es seguro.
+ La tormenta no solo inundó el puerto sino que cortó la carretera.
+ Murieron no menos de 40 personas.
+ El conductor que no se detuvo fue detenido.
+ El ejército se retirará si no recibe suministros.
+ Los vecinos huyeron porque nadie reparó la presa.
+ No es el alcalde sino el gobernador.
+ Sin embargo, el puente fue abierto.
+ La mina fue revisada, pero no abrió.
+ Los invitados llegaron al palacio.
+ El ministro informó que nadie lo avisó.
+ La inversión en la industria creció.
+ El incendio destruyó la imprenta.
+ Sin duda, el senador mintió.
+ No obstante, la empresa pagó la deuda.
+ El desarrollo de la ciudad continúa.
+ Un guardia desarmado recibió un disparo.
- El barco no ha sido visto desde el martes.
- La fiscalía no recurrirá la sentencia.
- A los vecinos de Lorca no se les dijo que el agua estaba sucia.
- Ni el alcalde ni el concejo aprobaron el plan.
- Las negociaciones no dieron resultado.
- Ningún diputado votó a favor de la ley.
- El ministro no tiene nada que ocultar.
- Las papeletas eran inválidas.
- La casa no se ha reconstruido.
- No hay peligro para la población.
- No se sabe quién disparó.
- El virus no se ha propagado a las personas.
- No hay víctimas ni daños.
- No se reportaron heridos.
- La decisión todavía no está tomada.
- Cientos de familias siguen sin luz.
- El gobierno no descarta un atentado.
+ El banco perdió dinero porque no se aseguró.
+ Aunque no estaba listo, el estadio abrió.
+ El estadio, que no estaba listo, abrió.
+ No solo cerró el banco, sino que el dueño huyó.
+ Sin nombrar a nadie, el ministro criticó a la prensa.
+ No el ejército sino los rebeldes bombardearon el pueblo.
+ Al menos 50 casas fueron destruidas.
+ Desconocidos asaltaron un banco.
+ Una mina ilegal se derrumbó.
+ El tribunal dictaminó que la ley no es válida.
+ Fue detenido por no pagar la multa.
+ El gobierno prometió no subir los impuestos.
+ Organizaciones no gubernamentales abrieron un refugio.
+ La policía detuvo a un hombre que no llevaba documentos.
- El ministro negó las acusaciones.
+ El ministro no negó las acusaciones.
"""

HINDI: Final = """
- सुरंग की तलाशी नहीं ली गई।
- मंत्री कभी कारोबारी से नहीं मिले।
- कारखाना अब चालू नहीं है।
- महापौर ने समझौते पर हस्ताक्षर नहीं किए।
- अदालत ने अभी तक फैसला नहीं सुनाया है।
- किसी ने किसानों को पाले की चेतावनी नहीं दी।
- कोई घायल नहीं हुआ।
- किसी भी गांव को खाली नहीं कराया गया।
- संग्रहालय से कुछ भी चोरी नहीं हुआ।
- बचाव दल को कोई जीवित नहीं मिला।
- कंपनी के पास लाइसेंस नहीं है।
- किसी के हताहत होने की सूचना नहीं है।
- सांसद के खिलाफ कोई सबूत नहीं है।
- लिफ्ट असुरक्षित है।
- तलाशी अवैध थी।
- यह इमारत गैरकानूनी है।
- बैंक कर्ज चुकाने में असमर्थ है।
- ठेकेदार छत की मरम्मत करने में विफल रहा।
- दूत ने समझौते पर हस्ताक्षर करने से इनकार किया।
- नाव बिना परमिट के रवाना हुई।
- यह सच नहीं है कि पुल बंद है।
- यह कहना गलत है कि पुल बंद है।
- बांध, जो 1970 में बना था, टिका नहीं।
- सोमवार को, पुल नहीं खुला।
- बारिश होने पर भी पुल नहीं टूटा।
+ सुरंग की तलाशी ली गई।
+ महापौर ने समझौते पर हस्ताक्षर किए।
+ दूत ने आरोपों से इनकार नहीं किया।
+ तलाशी अवैध नहीं थी।
+ लिफ्ट सुरक्षित है।
+ तूफान ने न केवल बंदरगाह को डुबोया बल्कि सड़क भी काट दी।
+ वह महापौर नहीं बल्कि राज्यपाल हैं।
+ जो चालक नहीं रुका, उसे गिरफ्तार किया गया।
+ अगर सामान नहीं मिला तो सेना पीछे हटेगी।
+ लोग भाग गए क्योंकि किसी ने बांध नहीं सुधारा।
+ मंत्री ने बताया कि उन्हें किसी ने चेतावनी नहीं दी।
+ पुल गिर गया, लेकिन कोई घायल नहीं हुआ।
+ खदान की जांच हुई और वह नहीं खुली।
+ अदालत ने अभियुक्त को सजा सुनाई।
+ कम से कम 40 लोग मारे गए।
+ इसमें शक नहीं कि सांसद ने झूठ बोला।
+ यही नहीं, सड़क भी बंद हुई।
+ अनेक लोग घायल हुए।
+ अमेरिका ने समझौता किया।
+ पुलिस ने अवैध हथियार बरामद किए।
- जहाज मंगलवार से नहीं दिखा है।
- अभियोजन पक्ष फैसले को चुनौती नहीं देगा।
- लोगों को नहीं बताया गया कि पानी गंदा है।
- न तो महापौर ने और न ही परिषद ने योजना मंजूर की।
- बातचीत का कोई नतीजा नहीं निकला।
- किसी सांसद ने विधेयक के पक्ष में मतदान नहीं किया।
- मतपत्र अमान्य थे।
- मकान दोबारा नहीं बनाया गया।
- आबादी को कोई खतरा नहीं है।
- वायरस इंसानों में नहीं फैला है।
- कोई हताहत नहीं हुआ है।
- फैसला अभी नहीं लिया गया है।
- बिजली अब तक बहाल नहीं हो सकी है।
- यह पता नहीं चल सका कि गोली किसने चलाई।
+ बैंक को घाटा हुआ क्योंकि उसने बीमा नहीं कराया था।
+ हालांकि स्टेडियम तैयार नहीं था, वह खुल गया।
+ स्टेडियम, जो तैयार नहीं था, खुल गया।
+ न केवल बैंक बंद हुआ बल्कि मालिक भी भाग गया।
+ बिना नाम लिए मंत्री ने प्रेस की आलोचना की।
+ सेना ने नहीं बल्कि विद्रोहियों ने गांव पर गोले दागे।
+ कम से कम 50 मकान तबाह हुए।
+ अज्ञात लोगों ने बैंक लूटा।
+ अवैध खदान ढह गई।
+ अदालत ने कहा कि कानून वैध नहीं है।
+ जुर्माना न भरने पर उसे गिरफ्तार किया गया।
+ सरकार ने कर न बढ़ाने का वादा किया।
+ नागरिकों ने नए पुल का उद्घाटन किया।
- मंत्री ने आरोपों से इनकार किया।
"""

MARATHI: Final = """
- बोगद्याची झडती घेतली नाही.
- मंत्री कधीही उद्योजकाला भेटले नाहीत.
- कारखाना आता सुरू नाही.
- महापौरांनी करारावर सही केली नाही.
- न्यायालयाने अद्याप निकाल दिलेला नाही.
- शेतकऱ्यांना दवाचा इशारा कोणीही दिला नाही.
- कोणीही जखमी झाले नाही.
- एकाही गावाला इशारा दिला नव्हता.
- संग्रहालयातून काहीही चोरीला गेले नाही.
- कंपनीकडे परवाना नाही.
- जीवितहानीचे वृत्त नाही.
- खासदाराविरुद्ध पुरावा नाही.
- लिफ्ट असुरक्षित आहे.
- झडती बेकायदेशीर होती.
- ही इमारत अवैध आहे.
- बँक कर्ज फेडण्यास असमर्थ आहे.
- कंत्राटदार अपयशी ठरला.
- दूताने करारावर सही करण्यास नकार दिला.
- बोट परवान्याशिवाय निघाली.
- पूल बंद आहे हे खरे नाही.
- पूल बंद असल्याचे खोटे आहे.
- पुलाची तपासणी झाली नव्हती.
- धरण, जे 1970 मध्ये बांधले होते, टिकले नाही.
- पुलावर वाहने नेऊ नयेत.
- पाणी पिण्यास योग्य नसल्याचे.
+ बोगद्याची झडती घेतली.
+ महापौरांनी करारावर सही केली.
+ झडती बेकायदेशीर नव्हती.
+ लिफ्ट सुरक्षित आहे.
+ वादळाने केवळ बंदर बुडवले नाही तर रस्ताही तोडला.
+ ते महापौर नाही तर राज्यपाल आहेत.
+ जो चालक थांबला नाही, त्याला अटक केली.
+ जर साहित्य मिळाले नाही तर सेना माघार घेईल.
+ लोक पळून गेले कारण कोणीही धरण दुरुस्त केले नाही.
+ मंत्र्यांनी सांगितले की त्यांना कोणीही इशारा दिला नाही.
+ पूल कोसळला, पण कोणीही जखमी झाले नाही.
+ खाणीची तपासणी झाली आणि ती उघडली नाही.
+ न्यायालयाने आरोपीला शिक्षा सुनावली.
+ किमान 40 लोक ठार झाले.
+ यात शंका नाही की खासदार खोटे बोलले.
+ याशिवाय रस्ताही बंद झाला.
+ अनेक लोक जखमी झाले.
+ अमेरिकेने करार केला.
+ पोलिसांनी अवैध शस्त्रे जप्त केली.
+ दूताने आरोप नाकारले नाहीत.
- जहाज मंगळवारपासून दिसलेले नाही.
- सरकारी पक्ष निकालाला आव्हान देणार नाही.
- पाणी घाण असल्याचे लोकांना सांगितले नाही.
- महापौर किंवा परिषद यापैकी कोणीही योजना मंजूर केली नाही.
- चर्चेतून काहीही निष्पन्न झाले नाही.
- एकाही खासदाराने विधेयकाच्या बाजूने मतदान केले नाही.
- मतपत्रिका अवैध होत्या.
- घर पुन्हा बांधलेले नाही.
- लोकसंख्येला धोका नाही.
- विषाणू माणसांमध्ये पसरलेला नाही.
- निर्णय अद्याप झालेला नाही.
- वीज अजून पूर्ववत झालेली नाही.
- गोळीबार कोणी केला हे समजू शकले नाही.
- त्याने दंड भरला नव्हता.
+ बँकेला तोटा झाला कारण तिने विमा काढला नव्हता.
+ जरी स्टेडियम तयार नव्हते, तरी ते उघडले.
+ स्टेडियम, जे तयार नव्हते, ते उघडले.
+ केवळ बँक बंद झाली नाही तर मालकही पळून गेला.
+ लष्कराने नाही तर बंडखोरांनी गावावर तोफगोळे डागले.
+ किमान 50 घरे उद्ध्वस्त झाली.
+ अज्ञात लोकांनी बँक लुटली.
+ अवैध खाण कोसळली.
+ न्यायालयाने सांगितले की कायदा वैध नाही.
+ दंड न भरल्याने त्याला अटक झाली.
+ सरकारने कर न वाढवण्याचे आश्वासन दिले.
+ नागरिकांनी नव्या पुलाचे उद्घाटन केले.
- मंत्र्यांनी आरोप नाकारले.
"""

TABLES: Final = {"en": ENGLISH, "ru": RUSSIAN, "uk": UKRAINIAN, "es": SPANISH, "hi": HINDI, "mr": MARATHI}


def rows(code: str) -> list[tuple[str, bool]]:
    """The sentences of a language, and whether each is negated."""
    return [(line[2:], line[0] == "-") for line in TABLES[code].strip().splitlines()]
